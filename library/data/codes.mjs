// What both scripts know about codes of public bodies.

/** Stops the build with a reason when what must hold does not. */
export function must(holds, reason) {
  if (!holds) {
    console.error(`codes of public bodies: ${reason}`);
    process.exit(1);
  }
}

/** The six digits of a five-digit code: weights 6 to 2, 11 less the remainder, its last digit. */
export function withCheckDigit(five) {
  must(/^\d{5}$/.test(five), `not five digits: ${five}`);
  const sum = [...five].reduce((total, digit, place) => total + digit * (6 - place), 0);
  return five + ((11 - (sum % 11)) % 10);
}

/** Rows as a table of tabs, after checking that no cell would break it. */
export function tsv(rows) {
  must(rows.every(row => row.every(cell => !/[\t\r\n]/.test(cell))), 'a cell holds a tab or a line break');
  return rows.map(row => row.join('\t') + '\n').join('');
}
