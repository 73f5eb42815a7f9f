// One file of a deployed release: what the host answers, and whether Excel can use it.

const types = {
  js: /^(text|application)\/(x-)?javascript\b/,
  json: /^application\/json\b/,
  html: /^text\/html\b/,
  css: /^text\/css\b/,
  png: /^image\/png\b/,
  xml: /^(text|application)\/xml\b/,
};
const shared = /\/functions\.js(on)?$/;

/** Reads one address; `fault` says why Excel could not. */
export async function deployedFile(address, readAt) {
  const kind = /\.(\w+)$/.exec(new URL(address).pathname)?.[1];
  const found = { address, bytes: Buffer.alloc(0), text: "", headers: new Headers(), fault: undefined };
  const response = await fetch(readAt, { signal: AbortSignal.timeout(20_000) }).catch((error) => {
    found.fault = `${address} does not answer (${error.cause?.code || error.cause?.message || error.message}): is the address right, and the host up?`;
  });
  if (!response) return found;
  found.headers = response.headers;
  found.bytes = Buffer.from(await response.arrayBuffer());
  found.text = found.bytes.toString("utf8");
  if (!response.ok) {
    found.fault = `${address} answers ${response.status}: put the whole of dist/ there, and let everybody read it without signing in.`;
    return found;
  }
  found.fault = contentFault(address, kind, found) ?? headerFault(address, kind, found.headers);
  return found;
}

function contentFault(address, kind, { headers, text, bytes }) {
  if (bytes.length === 0) return `${address} is empty: upload it again.`;
  if (kind !== "html" && /^\s*<(!doctype html|html)/i.test(text))
    return `${address} is a web page and not ${kind}: the host answers with its own page, for a missing file or to sign in. Put the file there, and let everybody read it.`;
  const type = headers.get("content-type") ?? "none";
  if (!types[kind].test(type))
    return `${address} has the content type ${type}, which browsers refuse for ${kind}: set it on the host.`;
  return undefined;
}

function headerFault(address, kind, headers) {
  if (shared.test(address) && headers.get("access-control-allow-origin") !== "*")
    return `${address} comes without "Access-Control-Allow-Origin: *", so Excel on the web cannot read it and its cells show #NAME?: use the host's file from dist/ or set the header by hand.`;
  if (kind === "png" && /no-store|no-cache/.test(headers.get("cache-control") ?? ""))
    return `${address} comes with "Cache-Control: ${headers.get("cache-control")}", so Excel shows no icon: icons must be allowed to be kept.`;
  const framing = headers.get("x-frame-options");
  if (kind === "html" && framing)
    return `${address} comes with "X-Frame-Options: ${framing}", so the pane stays empty in Excel on the web: take that header away, the content security policy does its work.`;
  const ancestors = /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1];
  if (
    kind === "html" &&
    ancestors !== undefined &&
    !/officeapps\.live\.com|\*(\s|$)|https:(\s|$)/.test(ancestors)
  )
    return `${address} may be shown by ${ancestors} only, so the pane stays empty in Excel on the web: take frame-ancestors from the host's file in dist/.`;
  return undefined;
}

/** What is not wrong but could be better: safer, or read from the network less often. */
export function headerAdvice({ address, headers }) {
  const advice = [];
  if (headers.get("x-content-type-options") !== "nosniff")
    advice.push(`${address} comes without "X-Content-Type-Options: nosniff".`);
  const caching = headers.get("cache-control") ?? "none";
  if (!caching.includes("immutable"))
    advice.push(
      `${address} has the Cache-Control ${caching}; its address has a version, so "public, max-age=31536000, immutable" saves asking again.`,
    );
  return advice;
}

/** Why a picture is no icon of that size. */
export function iconFault({ address, bytes }, size) {
  const isPng = bytes.length > 24 && bytes.toString("latin1", 1, 4) === "PNG";
  if (!isPng) return `${address} is no PNG picture: upload it again, as binary.`;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width === size && height === size
    ? undefined
    : `${address} measures ${width} by ${height}, and Excel needs ${size} by ${size}.`;
}
