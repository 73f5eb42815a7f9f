// The guides of assets/docs, written in Markdown, as pages of a build.
const fs = require("fs");
const path = require("path");
const { page } = require("./page.cjs");

/** The heading's words as its address, so that a page can be linked to in the middle. */
const slug = (words) =>
  words
    .toLowerCase()
    .replace(/<[^>]+>|&\w+;|[^\w\s-]/g, "")
    .trim()
    .replace(/\s+/g, "-");

/** A guide as a page; guides name one another by their Markdown files. */
function guidePage(file, text, { Marked }) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${slug(words)}">${words}</h${depth}>\n`;
      },
    },
  });
  const body = marked
    .parse(text)
    .replaceAll(/href="([\w-]+)\.md/g, 'href="$1.html')
    .replaceAll("<table>", '<div class="table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
  const title = /^# (.+)$/m.exec(text)[1];
  return page({ file, title, body });
}

class Guides {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Guides", (compilation) =>
      compilation.hooks.processAssets.tapPromise(
        { name: "Guides", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const library = await import("marked");
          for (const name of fs.readdirSync(this.folder).filter((name) => name.endsWith(".md"))) {
            const text = fs.readFileSync(path.join(this.folder, name), "utf8");
            const file = name.replace(/md$/, "html");
            const source = new sources.RawSource(guidePage(file, text, library));
            compilation.emitAsset(`docs/${file}`, source, { minimized: true });
          }
        },
      ),
    );
  }
}

module.exports = { Guides };
