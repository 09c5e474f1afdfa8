// Makes the table of what became of municipalities since 1980. It is run by hand when the source has changed,
// and its result is committed:
//
//   node make-mergers.mjs municipality_converter_jp.csv ../src/main/resources/jp/kanmin/body/mergers.tsv
//
// The source is the municipality converter of Keisuke Kondo (RIETI), MIT: one line for each municipality there
// has been since 1980, with its code at every census and notes of the changes in words. Taken from the notes are
// facts: which code became which, when and how. The codes of the censuses check them: whoever follows the changes
// from one census must arrive at the next. A name that changed in its reading or the shape of a character only, with
// its code kept, is no change here.
//
// Columns, tab-separated, sorted by date: date, how, old code, old name, new code, new name; codes of six digits.

import { readFileSync, writeFileSync } from 'node:fs';
import { must, tsv, withCheckDigit } from './codes.mjs';

const HEAD = '# What became of municipalities since 1980; made by library/data/make-mergers.mjs.\n'
  + '# Source: municipality converter, Keisuke Kondo (RIETI), MIT; the wards of Hamamatsu: official code list of 2024.\n';

// One village was divided between two neighbours, on the day that a third joined one of them.
const KAMIKUISHIKI = [
  ['2006-03-01', 'absorbed', '19326', '中道町', '19201', '甲府市'],
  ['2006-03-01', 'divided', '19341', '上九一色村', '19201', '甲府市'],
  ['2006-03-01', 'divided', '19341', '上九一色村', '19430', '富士河口湖町'],
];

// Seven wards became three; the old north ward was divided. The source ends in 2020.
const HAMAMATSU = [
  ['22131', '中区', '22138', '中央区'], ['22132', '東区', '22138', '中央区'], ['22133', '西区', '22138', '中央区'],
  ['22134', '南区', '22138', '中央区'], ['22135', '北区', '22138', '中央区'], ['22135', '北区', '22139', '浜名区'],
  ['22136', '浜北区', '22139', '浜名区'], ['22137', '天竜区', '22140', '天竜区'],
].map(row => ['2024-01-01', 'regrouped', ...row]);

// The source names the ward that a town went into; the body that took it in is the ward's city.
const CITY_OF_WARD = { 22103: ['22100', '静岡市'], 26108: ['26100', '京都市'], 34108: ['34100', '広島市'] };

/** 'A(01234)、B(01235)' as pairs of code and name, without the prefecture or county that a note may put before. */
const bodies = words => words.split('、').map(word => {
  const [, name, code] = word.match(/^(?:(?:長野|岐阜)県|.+支庁|(?:二戸|岩手|東白川|石川|塩谷|那須|鳳至|鳳珠|北設楽|東加茂)郡)?(.+)\((\d{5})\)$/) ?? [];
  must(code, `no body: ${word}`);
  return CITY_OF_WARD[code] ?? [code, name];
});

/** The forms in which a note tells a change, each with how it happened and a reader of old and new bodies. */
const FORMS = [
  [/^(.+)が合併し、(.+)を新設$/, () => 'merged', (all, old, next) => {
    const known = next.endsWith(')') ? bodies(next)[0] : bodies(old).find(([, name]) => name === next);
    must(known, `no code for ${all}`);
    return bodies(old).map(one => [one, known]);
  }],
  [/^(.+)が(.+)に編入$/, () => 'absorbed', (_, old, next) => bodies(old).map(one => [one, bodies(next)[0]])],
  [/^(.+\))の(.+\))への政令指定都市(?:施行|移行)$/, () => 'designated', one],
  [/^(.+?\))が(?:.+に名称変更し、)?([^、]+\))に(市|町)制施行$/, kind => (kind === '市' ? 'city' : 'town'), one],
  [/^(.+?\))が.+に(市)制施行し、(.+\))に名称変更$/, () => 'city', (all, old, _, next) => one(all, old, next)],
  [/^(.+?\))が(.+\))に名称変更$/, () => 'renamed', one],
  [/^(.+?)が(.+)に(?:郡の)?区域変更$/, () => 'moved', (_, old, next) =>
    bodies(old).map((body, place) => [body, bodies(next)[place]])],
];

function one(_, old, next) {
  return [[bodies(old)[0], bodies(next)[0]]];
}

/** The changes that one note tells: '2004年12月1日、戸井町(01339)、恵山町(01340)が函館市(01202)に編入；…'. */
function changes(note) {
  const [, year, month, day, rest] = note.match(/^(\d{4})年(\d+)月(\d+)日、(.+)$/);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const clauses = rest.replace(/（/g, '(').replace(/\([^()、]+、(\d{5}\))/g, '($1').replace(/廃止、/g, '廃止；')
    .split(/[；\u3000]/).filter(clause => !/の廃止$|\)の新設$/.test(clause));
  if (rest.includes('上九一色村')) {
    return KAMIKUISHIKI;
  }
  return clauses.flatMap(clause => {
    const [form, how, read] = FORMS.find(([form]) => form.test(clause)) ?? [];
    must(form, `unknown form: ${clause}`);
    const parts = clause.match(form);
    return read(...parts).map(([old, next]) => [date, how(parts[3]), ...old, ...next]);
  });
}

const [header, ...lines] = readFileSync(process.argv[2], 'utf8').replace(/^\uFEFF/, '')
  .split(/\r?\n/).filter(line => line).map(line => line.split(','));
must(lines.every(line => line.length === header.length), 'a line of another length');
const censuses = header.filter(name => name.startsWith('id_muni')).map(name => name.slice(-4));
const notes = header.map((name, at) => (name.startsWith('note_') ? at : -1)).filter(at => at >= 0);

const found = new Map();
for (const line of lines) {
  notes.map(at => line[at]).filter(note => note).flatMap(changes).forEach(row => found.set(row.join(), row));
}
HAMAMATSU.forEach(row => found.set(row.join(), row));
const isSame = ([, how, old, oldName, next, nextName]) => how === 'renamed' && old === next && oldName === nextName;
const rows = [...found.values()].filter(row => !isSame(row)).sort((one, other) => (one.join() < other.join() ? -1 : 1));

/**
 * The codes that a code of one day had become by another. A change that keeps the code counts after its day only;
 * one that gives another code may follow on the same day, as a village joined a town that became a city that day.
 */
function followed(code, from, to) {
  const later = rows.filter(([date, , old, , next]) => old === code && date <= to
    && (date > from || (date === from && next !== code)));
  const day = later.filter(([date]) => date === later[0][0]);
  const away = day.filter(row => row[4] !== code);
  return away.length ? away.flatMap(row => followed(row[4], row[0], to))
    : day.length ? followed(code, day[0][0], to) : [code];
}

let steps = 0;
for (const line of lines) {
  const known = censuses.map(year => [`${year}-10-01`, line[header.indexOf(`id_muni${year}`)].padStart(5, '0')])
    .filter(([, code]) => code !== '00000');
  known.slice(1).forEach(([date, code], at) => {
    const [before, old] = known[at];
    must(followed(old, before, date).includes(code), `${old} of ${before} is ${code} on ${date}, but for us ${followed(old, before, date)}`);
    steps += 1;
  });
}

writeFileSync(process.argv[3], HEAD + tsv(rows.map(([date, how, old, oldName, next, nextName]) =>
  [date, how, withCheckDigit(old), oldName, withCheckDigit(next), nextName])));
console.log(`${rows.length} changes, checked over ${steps} steps between censuses`);
