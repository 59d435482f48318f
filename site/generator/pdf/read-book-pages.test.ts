import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readBookPages } from "./read-book-pages.js";

const next = (address: string) =>
  `<a class="pagination-nav__link pagination-nav__link--next" href="${address}">Next</a>`;

test("A book has the pages of a language in the order in which each names the next, also below a path.", () => {
  const output = mkdtempSync(path.join(tmpdir(), "cordon-book-"));
  mkdirSync(path.join(output, "ko/process/phases"), { recursive: true });
  writeFileSync(path.join(output, "ko/index.html"), next("/cordon/ko/process/phases"));
  writeFileSync(path.join(output, "ko/process/phases.html"), next("/cordon/ko/process/phases/recovery"));
  writeFileSync(path.join(output, "ko/process/phases/recovery.html"), "the last");
  writeFileSync(path.join(output, "ko/api.html"), "another side bar");
  const pages = readBookPages(output, "/cordon/", "/cordon/ko/");
  expect(pages.map(({ address }) => address)).toEqual([
    "/cordon/ko/",
    "/cordon/ko/process/phases",
    "/cordon/ko/process/phases/recovery",
  ]);
  expect(pages.at(-1)?.html).toBe("the last");
});
