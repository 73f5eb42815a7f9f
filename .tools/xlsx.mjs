// The little of the .xlsx format that npm run native needs: a workbook without cached values, and its cells read back.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats";

// Functions younger than the format carry this prefix in a file.
const younger = /\b(?=(?:T\.INV\.2T|T\.DIST\.2T|NORM\.S\.DIST|VAR\.S|STDEV\.S|IFNA)\()/g;

const escaped = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
const unescaped = (text) =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/**
 * An .xlsx file. `sheets` are rows of values by the sheet's name; `formulas` are cells of the first sheet, each a formula
 * or a value. Formulas are array formulas of one cell: so they calculate as today's Excel calculates every formula.
 */
export function workbookFile({ sheets, definedNames, formulas }) {
  const names = Object.keys(sheets);
  const files = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="${types}-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join("")}</sheets><definedNames>${Object.entries(
      definedNames,
    )
      .map(([name, refersTo]) => `<definedName name="${name}">${absolute(refersTo)}</definedName>`)
      .join("")}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships">${names.map((_, i) => `<Relationship Id="r${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}</Relationships>`,
  };
  names.forEach((name, i) => {
    const cells = new Map();
    sheets[name].forEach((line, row) =>
      line.forEach((value, column) => cells.set(cellName(row, column), { value })),
    );
    if (i === 0) for (const [cell, content] of formulas) cells.set(cell, content);
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheet(cells);
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(head + text)])),
  );
}

/** The values of a file's first sheet by cell; an error is its code. */
export function readCells(file) {
  const files = unzipSync(file);
  const text = (path) => strFromU8(files[path]);
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item]) =>
    unescaped(item.replace(/<[^>]+>/g, "")),
  );
  const cells = new Map();
  for (const [, cell, attributes, inner] of text("xl/worksheets/sheet1.xml").matchAll(
    /<c r="([A-Z]+\d+)"([^>]*)>([\s\S]*?)<\/c>/g,
  )) {
    const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1];
    if (value === undefined) continue;
    const type = /t="(\w+)"/.exec(attributes)?.[1];
    if (type === "s") cells.set(cell, shared[Number(value)]);
    else if (type === "b") cells.set(cell, value === "1");
    else cells.set(cell, type === "n" || type === undefined ? Number(value) : unescaped(value));
  }
  return cells;
}

function sheet(cells) {
  const rows = new Map();
  for (const [cell, content] of cells) {
    const row = Number(/\d+/.exec(cell)[0]);
    if (!rows.has(row)) rows.set(row, []);
    rows.get(row).push([cell, content]);
  }
  const lines = [...rows].sort(([a], [b]) => a - b);
  return `<worksheet xmlns="${main}"><sheetData>${lines.map(([row, line]) => `<row r="${row}">${line.map(([cell, content]) => written(cell, content)).join("")}</row>`).join("")}</sheetData></worksheet>`;
}

function written(cell, { formula, value }) {
  if (formula !== undefined) {
    return `<c r="${cell}"><f t="array" ref="${cell}">${escaped(formula.slice(1).replace(younger, "_xlfn."))}</f></c>`;
  }
  if (typeof value === "number") return `<c r="${cell}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${cell}" t="b"><v>${Number(value)}</v></c>`;
  return value === ""
    ? ""
    : `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function absolute(address) {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2").replace(/\$Sheet\$(\d)/, "Sheet$1");
}

function cellName(row, column) {
  const letter = (n) =>
    n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26);
  return `${letter(column)}${row + 1}`;
}
