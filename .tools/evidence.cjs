// npm run evidence: writes assets/docs/evidence.md, what each function's numbers rest on; a test compares the two.
const fs = require("fs");
const path = require("path");
const { readFunctions } = require("./reference.cjs");

const root = path.dirname(__dirname);
const read = (file) => fs.readFileSync(path.join(root, file), "utf8");
const golden = (name) => JSON.parse(read(`test/golden/${name}.json`));
const naming = (texts, id) => texts.filter((text) => new RegExp(`\\bHEDGE\\.${id}\\(`).test(text)).length;
const folders = { "Carry, expiry and roll": "roll", "Cost and alternatives": "cost" };

/** Numbers of an independent calculation, by function: exact rational arithmetic, mpmath, NIST, exchanges' dates. */
function independent() {
  const counts = {};
  const add = (count, ...ids) => ids.forEach((id) => (counts[id] = (counts[id] ?? 0) + count));
  const { families } = golden("expiryDates");
  const dates = families.map(({ days }) => Object.values(days).join(" ").split(" ").filter(Boolean).length);
  add(
    dates.reduce((sum, count) => sum + count, 0),
    "EXPIRY",
  );
  const betas = golden("betaMethods");
  const methods = betas.cases.flatMap(({ methods }) => methods);
  add(
    methods.reduce((sum, { betas }) => sum + betas.length, 0),
    "BETA",
  );
  add(
    betas.rolling.reduce((sum, { betas }) => sum + betas.length, 0),
    "ROLLINGBETA",
  );
  const { rank, cases } = golden("basket");
  add(rank.length, "RANK");
  add(cases.length, "BASKET");
  const { options, cdf } = golden("normal");
  add(options.length + cdf.length, "OPTION");
  add(cdf.length + golden("touchProbability").length, "CALLODDS");
  const { quantiles, probabilities } = golden("studentT");
  add(quantiles.length, "BETASTATS");
  add(probabilities.length + golden("hedgeTest").length, "HEDGETEST");
  add(golden("regression").length, "BETA", "BETASTATS", "MINVARRATIO");
  add(1, "BETA", "BETASTATS", "MINVARRATIO", "ROLLINGBETA", "HEDGETEST"); // NIST's Norris
  add(golden("nistUnivariate").series.length, "TRACKINGERROR", "PORTFOLIOBETA");
  add(golden("nistLeastSquares").series.length, "BETA"); // by dimson
  return counts;
}

/** The tests of the files of a folder, each as its text. */
function testsIn(folder) {
  const files = fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".test.ts"));
  return files.flatMap((name) =>
    read(`${folder}/${name}`)
      .split(/^(?=\s*(?:test|describe)[.(])/m)
      .slice(1),
  );
}

function evidence() {
  const seeds = fs
    .readdirSync(path.join(root, "test/golden"))
    .filter((name) => name.startsWith("seedCases"))
    .flatMap((name) => golden(name.replace(".json", "")).map(({ formula }) => formula));
  const office = golden("native")
    .cases.filter(({ cells }) => cells.flat().some((cell) => typeof cell === "number"))
    .map(({ formula }) => formula);
  const others = independent();
  const surface = testsIn("test/functions");
  const properties = testsIn("test/properties");
  const about = (texts, id) =>
    texts.filter((text) => text.includes(`"${id}"`) || text.includes(`  ${id}: [`)).length;
  const scores = JSON.parse(read("test/mutation.json"));
  const rows = readFunctions(path.join(root, "src/functions")).flatMap(({ title, functions }) =>
    functions.map(({ id, details, parameters, examples }) => {
      const topic = `hedging/${folders[title] ?? title.toLowerCase()}`;
      const source = details.find(({ label }) => label === "Source")?.text ?? "";
      const counts = [
        naming(seeds, id),
        naming(office, id),
        others[id] ?? 0,
        examples.length,
        about(surface, id),
        about(properties, id),
      ];
      const score = scores[topic] ? `${scores[topic].score} %` : "";
      return `| ${id} | ${source.replace(/\|/g, "\\|")} | ${[...counts, parameters.length].map((count) => count || "").join(" | ")} | ${score} |`;
    }),
  );
  const { tools, digits } = golden("nistPeers");
  const shown = (value) => (value === null ? "–" : String(value));
  return `${read("test/golden/evidence.md").trim()}

## Function by function

| function | published source | documents | LibreOffice | other tools | examples | tests | properties | arguments | mutants noticed |
|---|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

Folder by folder, the changes that no test noticed (\`npm run mutate\`), and for how many of them \`test/survivors\` says why that is no gap: the answer stays the same, or differs in its last digits, in time or in which of several equal ones it is. "Noticed" counts changes that end in an endless loop; text that stands outside of every function is not changed. The functions that Excel calls (\`src/functions\`) and the pane are not changed either: their tests hold them to the contract.

| folder | changes | noticed | unnoticed | of them argued |
|---|---|---|---|---|
${Object.entries(scores)
  .map(
    ([folder, { killed, survived, argued, score }]) =>
      `| src/${folder} | ${killed + survived} | ${score} % | ${survived} | ${argued ?? ""} |`,
  )
  .join("\n")}

## Digits of NIST's certified values

Digits of agreement with the certified values of NIST's Statistical Reference Datasets (the logarithm of the relative error; 15 is all that they print), beside what others reach on the same cells; – where a tool has no such statistic. The last series of NumAcc are no doubles: 10000000.1 is one to nine digits only, and that is what limits every tool alike. Of the regressions on several variables only the least squares below BETA's methods are asked, since no function takes such a model: where another tool has a digit more there (Wampler5, Filip, Longley, and Norris for its slope), the series' condition has eaten the digits, and what is left differs by the order of the operations.

| series and statistic | ${tools.join(" | ")} |
|---|${tools.map(() => "---|").join("")}
${digits.map(([what, ...values]) => `| ${what} | ${values.map(shown).join(" | ")} |`).join("\n")}
`;
}

module.exports = { evidence };

if (require.main === module) {
  fs.writeFileSync(path.join(root, "assets/docs/evidence.md"), evidence());
  console.log("assets/docs/evidence.md is written.");
}
