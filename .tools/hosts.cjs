// What a static host must say with a release's files, written for the hosts in use.
const { version } = require("../package.json");

const office = "https://appsforoffice.microsoft.com";

/** The pane loads its own files and Microsoft's office.js, and talks to nobody but its own host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${office}`,
  "style-src 'self'",
  "img-src 'self' data:",
  // The pane reads its list of functions, and Excel may read the functions' metadata from within the page.
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Where Excel on the web shows the pane; a page cannot say this of itself, only its host can. */
const ancestors = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.office.com",
  "https://*.microsoft365.com",
].join(" ");

const always = {
  // Excel on the web reads functions.js and functions.json from its own address.
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
};
const versioned = {
  "Cache-Control": "public, max-age=31536000, immutable",
  "Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors ${ancestors}`,
};

/** Settings for each host, by file name; `site` is the address of the folder that they belong to. */
function hostFiles(site) {
  const path = new URL(site).pathname;
  return {
    _headers: headersFile(path),
    "staticwebapp.config.json": azure(path),
    "nginx.conf": nginx(path),
    "web.config": iis(),
  };
}

/** Netlify and Cloudflare Pages. */
function headersFile(path) {
  const block = (pattern, headers) =>
    `${pattern}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  return `# Netlify and Cloudflare Pages read this file in the top folder of the site.
${block(`${path}*`, always)}${block(`${path}${version}/*`, versioned)}`;
}

function azure(path) {
  const settings = {
    globalHeaders: always,
    routes: [{ route: `${path}${version}/*`, headers: versioned }],
    mimeTypes: { ".json": "application/json", ".xml": "application/xml" },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function nginx(path) {
  const headers = (all) =>
    Object.entries(all)
      .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
      .join("");
  return `# Include this in the server block of the host; every folder with a version is kept for good by browsers.
location ${path} {
${headers({ ...always, "Cache-Control": "public, max-age=300" })}}
location ~ ^${path.replaceAll(".", "\\.")}\\d+\\.\\d+\\.\\d+/ {
${headers({ ...always, ...versioned })}}
`;
}

function iis() {
  const headers = (all, indent) =>
    Object.entries(all)
      .map(
        ([name, value]) =>
          `${indent}<remove name="${name}" />\n${indent}<add name="${name}" value="${value}" />\n`,
      )
      .join("");
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers(always, "        ")}      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${version}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers(versioned, "          ")}        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

module.exports = { contentSecurityPolicy, hostFiles };
