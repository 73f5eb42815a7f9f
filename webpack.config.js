const fs = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Guides } = require("./.tools/guides.cjs");
const { Notices } = require("./.tools/notices.cjs");
const { FunctionReference } = require("./.tools/reference.cjs");
const { contentSecurityPolicy, hostFiles } = require("./.tools/hosts.cjs");
const {
  FunctionMetadata,
  VersionedFolder,
  productionManifest,
  releaseAddress,
} = require("./.tools/release.cjs");

const at = (...parts) => path.resolve(__dirname, ...parts);
const developmentUrl = "https://localhost:3000/";
const officeJsCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

// One file per topic: the same list feeds the bundle and the metadata, so neither can hold a function the other lacks.
const functionFiles = fs
  .readdirSync(at("src/functions"))
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((name) => `./src/functions/${name}`);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
        target: "es2022",
      },
    },
  },
};
// One entry that imports them all, so that webpack can lay every module into one scope: a quarter smaller. The modules
// with the facts come first: between others they would part code from like code, beyond what compression looks back.
const factModules = ["src/hedging/contracts/catalogue.ts", "src/hedging/roll/market.ts"];
const functionsEntry = `data:text/javascript,${encodeURIComponent(
  [...factModules, ...functionFiles, "src/commands/showDates.ts"]
    .map((file) => `import ${JSON.stringify(at(file))};`)
    .join(""),
)}`;

// Where facts come from is for those who keep them, not for every user's download.
const provenance = new Set(["source", "asOf", "marginSource", "unverified", "provenance"]);
const facts = {
  test: /src[\\/]hedging[\\/].*\.json$/,
  type: "json",
  parser: { parse: (text) => JSON.parse(text, (key, value) => (provenance.has(key) ? undefined : value)) },
};
const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Certificates for https on localhost: Office's trusted ones where the machine can install them, else untrusted ones. */
async function httpsOptions() {
  const certificates = require("office-addin-dev-certs");
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => at(".certs", name));
    if (!fs.existsSync(key)) {
      await certificates.generateCertificates(ca, cert, key, 30, ["localhost", "127.0.0.1"]);
    }
    console.warn(`This machine does not trust Office's certificates (${error.message.trim()}); using ${ca}`);
    return { ca: fs.readFileSync(ca), cert: fs.readFileSync(cert), key: fs.readFileSync(key) };
  }
}

async function addin({ development, serve }) {
  const given = development ? undefined : process.env.ADDIN_URL;
  const { site, address } = development
    ? { site: developmentUrl, address: developmentUrl }
    : releaseAddress(given);
  return {
    name: "addin",
    devtool: development ? "source-map" : false,
    entry: { functions: functionsEntry, taskpane: "./src/taskpane/taskpane.ts" },
    output: { path: at("dist"), filename: "[name].js", clean: true },
    resolve,
    module: { rules: [typescript, facts, styles] },
    performance: { hints: false },
    optimization: {
      // What the pane loads later is one script each, with the packages that it needs.
      splitChunks: false,
      // The minimizer of the compiler in use leaves a little less of the function script than webpack's own.
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3, inline: 1 }, mangle: true },
        }),
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new FunctionMetadata(address),
      new FunctionReference({ folder: at("src/functions"), version: require("./package.json").version }),
      new Guides(at("assets/docs")),
      new Notices(),
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        // Functions must be registered before anything else runs, and Excel loads classic scripts only reliably.
        scriptLoading: "blocking",
        inject: "body",
        templateParameters: { officeJs: officeJsCdn, contentSecurityPolicy },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-*.png", to: "assets/[name][ext]" },
          { from: "assets/docs/*.css", to: "docs/[name][ext]" },
          {
            from: "manifest.xml",
            transform: (content) =>
              development ? content : productionManifest(content.toString(), developmentUrl, address),
          },
        ],
      }),
      ...(given ? [new VersionedFolder(hostFiles(site))] : []),
    ],
    devServer: {
      host: "localhost",
      port: 3000,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      ...(serve ? { server: { type: "https", options: await httpsOptions() } } : {}),
    },
  };
}

/** The browser workbook: development and demonstration only, built beside the add-in and never into it. */
function preview() {
  return {
    name: "preview",
    mode: "development",
    // React's own checks would take seconds while a formula is typed.
    optimization: { nodeEnv: "production" },
    devtool: false,
    entry: {
      preview: "./src/preview/preview.ts",
      office: "./src/preview/paneOffice.ts",
      // For tests of the Excel adapter against the browser workbook.
      port: { import: "./src/workbook/excelWorkbook.ts", library: { name: "port", type: "window" } },
    },
    // Both builds are served under one address, so their parts must not have the same names.
    output: {
      path: at(".cache/preview"),
      filename: "[name].js",
      chunkFilename: "preview-[name].js",
      clean: true,
    },
    resolve,
    module: { rules: [typescript, styles] },
    performance: { hints: false },
    cache: { type: "filesystem", cacheDirectory: at(".cache/webpack") },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlWebpackPlugin({
        filename: "index.html",
        template: "./src/preview/preview.html",
        chunks: ["preview"],
        scriptLoading: "blocking",
        inject: "body",
      }),
    ],
  };
}

module.exports = async (env, { mode }) =>
  env.preview ? preview() : addin({ development: mode === "development", serve: Boolean(env.WEBPACK_SERVE) });
