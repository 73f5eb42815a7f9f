// The frame of every documentation page: one look, one way from page to page, and nothing loaded from elsewhere.
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const html = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);

const pages = {
  "functions.html": "Functions",
  "installing.html": "Installing",
  "help.html": "When something is wrong",
  "native.html": "Without the add-in",
  "coverage.html": "What is covered",
  "evidence.html": "Evidence",
  "bench.html": "Speed and size",
};

function page({ file, title, body }) {
  const links = Object.entries(pages).map(([target, name]) =>
    target === file ? `<a aria-current="page">${name}</a>` : `<a href="${target}">${name}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${html(title)}</title>
<link rel="stylesheet" href="docs.css">
</head>
<body>
<header><nav aria-label="Pages">${links.join("\n")}</nav></header>
<main>
${body.trim()}
</main>
</body>
</html>
`;
}

module.exports = { html, page };
