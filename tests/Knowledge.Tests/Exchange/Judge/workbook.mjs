// Reads a workbook with SheetJS: node workbook.mjs < base64 of the file. JSON: its sheets, the cells of the first as text, and how many cells are no text.
import { readFileSync } from 'node:fs';
import XLSX from 'xlsx';

const book = XLSX.read(readFileSync(0, 'utf8'), { type: 'base64', cellFormula: true, cellNF: true });
const sheet = book.Sheets[book.SheetNames[0]];
const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!')).map(([, cell]) => cell);
console.log(JSON.stringify({
  sheets: book.SheetNames,
  rows: XLSX.utils.sheet_to_json(sheet, { header: 1, defval: '', raw: true }),
  formulas: cells.filter(cell => cell.f !== undefined).length,
  notText: cells.filter(cell => cell.t !== 's').length,
  notTextFormat: cells.filter(cell => cell.z !== '@').length,
}));
