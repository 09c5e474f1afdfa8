// Lets the choices of a table's lines be drawn onto them with the mouse: a word dropped on a line is chosen there. The
// lists in the lines stay what they are, so that keyboards and readers need nothing of this.
"use strict";

for (const table of document.querySelectorAll("table[data-drag]")) {
  const box = document.getElementById(table.dataset.drag);
  const sample = table.querySelector("select:not(:disabled)");
  if (!box || !sample) continue;
  const list = box.querySelector("ul");
  for (const option of sample.options) {
    const word = document.createElement("li");
    word.textContent = option.textContent;
    word.draggable = true;
    word.addEventListener("dragstart", event => {
      event.dataTransfer.setData("text/x-kanmin-choice", option.value);
      event.dataTransfer.effectAllowed = "copy";
    });
    list.append(word);
  }
  box.hidden = false;

  for (const row of table.tBodies[0].rows) {
    const select = row.querySelector("select");
    row.addEventListener("dragover", event => {
      if (!event.dataTransfer.types.includes("text/x-kanmin-choice")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      row.classList.add("over");
    });
    row.addEventListener("dragleave", () => row.classList.remove("over"));
    row.addEventListener("drop", event => {
      event.preventDefault();
      row.classList.remove("over");
      select.value = event.dataTransfer.getData("text/x-kanmin-choice");
      row.classList.add("changed");
      select.focus();
    });
  }
}
