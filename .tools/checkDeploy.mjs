// npm run check-deploy -- URL: is what lies at that address a release that Excel can load, and this very one?
import { parseArgs } from "node:util";
import { checkDeployment } from "./deployment.mjs";

const usage = `usage: npm run check-deploy -- https://your.host/hedge [--served-at http://localhost:8080]
--served-at: where a copy for that address can be read before it is there`;

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { "served-at": { type: "string" } },
      allowPositionals: true,
    });
    const [url, ...more] = positionals;
    const servedAt = values["served-at"] ?? url;
    if (more.length > 0 || ![url, servedAt].every((one) => URL.canParse(one)))
      throw new Error(`One address is needed, got ${positionals.join(" ") || "none"}`);
    const folder = (address) => `${new URL(address).href.replace(/\/+$/, "")}/`;
    return { site: folder(url), servedAt: folder(servedAt) };
  } catch (error) {
    console.error(`${error.message.split("\n")[0]}\n${usage}`);
    process.exit(2);
  }
}

const { site, servedAt } = options();
const { faults, advice, version, files } = await checkDeployment(site, servedAt);
for (const line of advice) console.log(`Advice: ${line}`);
for (const line of faults) console.error(`Fault: ${line}`);
if (faults.length === 0)
  console.log(`${site} serves version ${version} as Excel needs it: ${files} files checked.`);
else {
  console.error(`${site} is not ready: ${faults.length === 1 ? "one fault" : `${faults.length} faults`}.`);
  process.exitCode = 1;
}
