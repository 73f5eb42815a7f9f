// The function reference: read from the doc comments of src/functions, written as a page that ships with the add-in.
const fs = require("fs");
const path = require("path");
const ts = require("typescript");
const { html, page } = require("./page.cjs");

const topics = {
  contracts: "Contracts",
  sizing: "Sizing",
  beta: "Beta",
  margin: "Margin",
  roll: "Carry, expiry and roll",
  cost: "Cost and alternatives",
  outcomes: "Outcomes",
  effectiveness: "Effectiveness",
  policy: "Policy",
  about: "About",
};

/** What the doc comments say of every function, topic by topic. */
function readFunctions(folder) {
  return Object.entries(topics)
    .map(([topic, title]) => ({ title, file: path.join(folder, `${topic}.ts`) }))
    .filter(({ file }) => fs.existsSync(file))
    .map(({ title, file }) => ({ title, functions: functionsOf(file) }));
}

function functionsOf(file) {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isFunctionDeclaration).map((declaration) => {
    const doc = ts.getJSDocCommentsAndTags(declaration)[0];
    const [sentence, details = ""] = textOf(doc.comment).split("\n\n");
    const tags = (name) => (doc.tags ?? []).filter((tag) => tag.tagName.text === name);
    return {
      id: textOf(tags("customfunction")[0].comment).trim(),
      sentence,
      details: details
        .split("\n")
        .filter(Boolean)
        .map((line) => ({
          label: line.slice(0, line.indexOf(":")),
          text: line.slice(line.indexOf(":") + 1).trim(),
        })),
      parameters: tags("param").map((tag) => ({
        name: tag.name.getText(source),
        optional: tag.isBracketed,
        text: textOf(tag.comment),
      })),
      examples: tags("example").map((tag) => {
        const [formula, result] = textOf(tag.comment).split(" → ");
        return { formula: formula.trim(), result: result.trim() };
      }),
    };
  });
}

function textOf(comment) {
  return ts.getTextOfJSDocComment(comment) ?? "";
}

function syntax({ id, parameters }) {
  const list = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
  return `HEDGE.${id}(${list})`;
}

/** The functions as README.md lists them. */
function readmeTable(folder) {
  const rows = readFunctions(folder).flatMap(({ title, functions }) => [
    `| **${title}** | |`,
    ...functions.map((entry) => `| \`${syntax(entry)}\` | ${entry.sentence} |`),
  ]);
  return `\n| function | result |\n|---|---|\n${rows.join("\n")}\n\n`;
}

function section(entry) {
  const parameters = entry.parameters.map(
    ({ name, optional, text }) =>
      `<tr><th scope="row"><code>${html(name)}</code></th><td>${optional ? "optional" : "required"}</td><td>${html(text)}</td></tr>`,
  );
  const details = entry.details.map(({ label, text }) => `<dt>${html(label)}</dt><dd>${html(text)}</dd>`);
  const examples = entry.examples.map(
    ({ formula, result }) =>
      `<p class="example"><code>${html(formula)}</code> gives <code>${html(result)}</code></p>`,
  );
  return `<section id="${entry.id.toLowerCase()}">
<h3>${entry.id}</h3>
<p>${html(entry.sentence)}</p>
<p class="syntax"><code>=${html(syntax(entry))}</code></p>
${parameters.length > 0 ? `<table><tbody>${parameters.join("\n")}</tbody></table>` : ""}
<dl>${details.join("\n")}</dl>
${examples.join("\n")}
</section>`;
}

const cells = `<h2 id="cells">What cells may hold</h2>
<p><strong>Blank</strong> is a cell without content, a cell whose formula gives "", and an argument left out; 0 is a
number. A blank optional argument takes its default. A blank required one is #VALUE!. Where every required range is blank
at a position the result is "", so a formula can be written for more rows than are filled. A pair of a series with a blank
or text on either side is left out, as SLOPE does.</p>
<p><strong>Numbers stored as text</strong> are text and never guessed at: "12" is #VALUE!, and so is "1,5" or "1.5" where it
came in as text, since a comma is a decimal sign in one country and a thousands separator in another. In a series they are
left out like other text. Data, Text to Columns turns a column of them into numbers by the rules of your own settings;
NUMBERVALUE("1.234,5", ",", ".") does so for one cell by rules that you name. Decimal signs on the screen make no
difference: a number is a number in every language of Excel.</p>
<p><strong>Dates</strong> are serial numbers counted from 1900, with a time of day as their fraction; 18 June 2026 is 46191.
A date stored as text is #VALUE!; DATEVALUE makes it a date. A workbook that counts from 1904 (File, Options, Advanced,
"Use 1904 date system") passes 1,462 days fewer: add 1462 to dates that you pass and take 1462 off dates that come back.</p>
<p><strong>An error value</strong> in a single value is the result in its own cell; in a series it is the result.</p>`;

function referencePage(folder, version) {
  const chapters = readFunctions(folder);
  const links = ({ title, functions }) =>
    `<li>${html(title)}: ${functions.map(({ id }) => `<a href="#${id.toLowerCase()}">${id}</a>`).join(" ")}</li>`;
  const body = `<h1>HEDGE function reference</h1>
<p>Version ${html(version)}. Contract counts are signed: negative is short. Profit is signed: negative is a loss; a margin
call is positive when you pay. Rates, moves and volatilities are decimals (0.05), dates are Excel serial numbers, and
fx_rate is portfolio currency per one unit of the contract's currency. Text is never a number.</p>
<nav aria-label="Functions"><ul><li><a href="#cells">What cells may hold</a></li>
${chapters.map(links).join("\n")}</ul></nav>
${cells}
${chapters.map(({ title, functions }) => `<h2>${html(title)}</h2>\n${functions.map(section).join("\n")}`).join("\n")}`;
  return page({ file: "functions.html", title: "HEDGE function reference", body });
}

/** What the pane shows of every function; the page says the rest. */
function paneReference(folder) {
  return readFunctions(folder).map(({ title, functions }) => ({
    title,
    functions: functions.map(({ id, sentence, parameters, examples }) => ({
      id,
      sentence,
      parameters,
      examples,
    })),
  }));
}

/** Writes the reference beside the other documentation pages of a build, and its facts for the pane. */
class FunctionReference {
  constructor({ folder, version }) {
    this.folder = folder;
    this.version = version;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionReference", (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: "FunctionReference", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const page = referencePage(this.folder, this.version);
          // Marked as minimized: it is read by people, as it is.
          compilation.emitAsset("docs/functions.html", new sources.RawSource(page), { minimized: true });
          const facts = new sources.RawSource(JSON.stringify(paneReference(this.folder)));
          compilation.emitAsset("reference.json", facts, { minimized: true });
        },
      ),
    );
  }
}

module.exports = { FunctionReference, paneReference, readFunctions, readmeTable, referencePage, syntax };
