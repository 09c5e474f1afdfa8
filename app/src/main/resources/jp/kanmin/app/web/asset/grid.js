// Lets the arrow keys move over the cells of a sheet: Enter follows the first link of a cell, Escape leads to the list
// of findings. One cell is a stop of the Tab key; the links in the cells stay as they are.
"use strict";

for (const table of document.querySelectorAll("table[data-grid]")) {
  const rows = [...table.tBodies[0].rows];
  const cells = new Map(); // by row and column, a merged cell under each of its places
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (cells.has(`${at} ${column}`)) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let across = 0; across < cell.colSpan; across++) {
          cells.set(`${at + down} ${column + across}`, cell);
        }
      }
      cell.dataset.row = at;
      cell.dataset.column = column;
      cell.tabIndex = -1;
      column += cell.colSpan;
    }
  });

  table.setAttribute("role", "grid");
  let current = cells.get("0 1") || cells.get("0 0");
  if (current) current.tabIndex = 0;

  const moveTo = cell => {
    if (!cell || cell === current) return;
    current.tabIndex = -1;
    current = cell;
    current.tabIndex = 0;
    current.focus();
  };

  // The next other cell in a direction, past all places of a merged one.
  const beside = (cell, down, across) => {
    let row = Number(cell.dataset.row);
    let column = Number(cell.dataset.column);
    for (;;) {
      row += down;
      column += across;
      const next = cells.get(`${row} ${column}`);
      if (next !== cell) return next;
    }
  };

  const ways = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
  table.addEventListener("keydown", event => {
    const cell = event.target.closest("td, tbody th");
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
    if (ways[event.key]) {
      event.preventDefault();
      if (current !== cell) { current.tabIndex = -1; current = cell; current.tabIndex = 0; }
      moveTo(beside(cell, ...ways[event.key]));
    } else if (event.key === "Enter" && event.target === cell) {
      const link = cell.querySelector("a");
      if (link) { event.preventDefault(); link.click(); }
    } else if (event.key === "Escape") {
      document.getElementById("findings")?.querySelector("a")?.focus();
    }
  });
  table.addEventListener("focusin", event => {
    const cell = event.target.closest("td, tbody th");
    if (cell === event.target && cell !== current) moveTo(cell);
  });
}
