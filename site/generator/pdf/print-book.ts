import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";

/** Nobody is asked by this name: whatever the book needs comes out of the built site. */
const host = "http://book.invalid";

/** Prints a document that uses the style sheets and fonts of the built site in `output`, which is served under `basePath`. */
export async function printBook(browser: Browser, html: string, output: string, basePath: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const address = `${host}${basePath}book`;
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      if (url.href === address) return route.fulfill({ body: html, contentType: "text/html; charset=utf-8" });
      const file = path.join(output, url.pathname.slice(basePath.length));
      return url.origin === host && existsSync(file)
        ? route.fulfill({ body: readFileSync(file), contentType: typeOf(file) })
        : route.abort();
    });
    // A book takes as long as the machine takes for it.
    await page.goto(address, { waitUntil: "load", timeout: 0 });
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await page.evaluate("document.fonts.ready");
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
  } finally {
    await page.close();
  }
}

const typeOf = (file: string) =>
  ({ ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml" })[path.extname(file)] ??
  "application/octet-stream";
