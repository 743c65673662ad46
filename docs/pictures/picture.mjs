// Draws Slack messages: `node picture.mjs jobs.json`, where jobs.json is a list of
// {"blocks": [...], "out": "reply.png"} with, if wanted, "typed" (the command above) and "visibility" (Slack's note).
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

const here = fileURLToPath(new URL(".", import.meta.url));
const STYLES = [
  "node_modules/@fontsource/lato/400.css",
  "node_modules/@fontsource/lato/400-italic.css",
  "node_modules/@fontsource/lato/700.css",
  "node_modules/@fontsource/lato/900.css",
  "node_modules/@fontsource/noto-color-emoji/emoji.css",
  "node_modules/slack-blocks-to-jsx/dist/style.css",
  "slack.css",
];
// A browser that asks the network for nothing: pictures are made from local files only.
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const SAME_TIME_IN_EVERY_PICTURE = new Date(2026, 0, 5, 9, 41);

async function page({ blocks, typed, visibility }, avatar) {
  const message = h(Message, {
    blocks,
    name: "aigap",
    logo: avatar,
    time: SAME_TIME_IN_EVERY_PICTURE,
    theme: "light",
  });
  const picture = h(
    "div",
    { id: "picture" },
    typed ? h("div", { className: "typed" }, typed) : null,
    visibility ? h("div", { className: "visibility" }, visibility) : null,
    message,
  );
  const links = STYLES.map((path) =>
    renderToStaticMarkup(h("link", { rel: "stylesheet", href: pathToFileURL(join(here, path)).href })),
  ).join("\n");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${links}</head>
<body>${renderToStaticMarkup(picture)}</body></html>`;
}

/** Blocks that the renderer left out: a picture without them would not be what Slack shows. */
async function missing(tab, blocks) {
  const drawn = await tab
    .locator(".slack_blocks_to_jsx--blocks > *")
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().height > 0));
  return blocks.filter((_, index) => !drawn[index]).map((block) => block.type);
}

/** `verbatim` text is still formatted by Slack, which only adds no links of its own; the renderer (1.1) prints it raw. */
const formatted = (key, value) => (key === "verbatim" ? undefined : value);

const jobs = JSON.parse(await readFile(process.argv[2], "utf8"), formatted);
const avatar = `data:image/svg+xml;base64,${(await readFile(join(here, "avatar.svg"))).toString("base64")}`;
const folder = await mkdtemp(join(tmpdir(), "aigap-pictures-"));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: FLAGS,
  chromiumSandbox: false,
});
try {
  const tab = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 720, height: 900 } });
  for (const [index, job] of jobs.entries()) {
    const file = join(folder, `${index}.html`);
    await writeFile(file, await page(job, avatar));
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(() => document.fonts.ready);
    const left = await missing(tab, job.blocks);
    if (left.length > 0) throw new Error(`${job.out}: blocks that were not drawn: ${left.join(", ")}`);
    await tab.locator("#picture").screenshot({ path: job.out });
    console.log(relative(process.cwd(), job.out));
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
