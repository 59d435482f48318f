import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../../site/generator/files/files-below.js";

const folder = join(__dirname, "../../../site/build");

export interface BuiltPage {
  /** Where it is served, such as `/ko/process/gates`. */
  readonly path: string;
  readonly language: "en" | "ko";
  readonly html: string;
}

/** Every page of the built site, those included that no sitemap lists: of released versions, and for what is not found. */
export const readBuiltPages = (): readonly BuiltPage[] =>
  filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      path: `/${file.replace(/(?:^|\/)index\.html$|\.html$/, "")}`,
      language: file.startsWith("ko/") ? "ko" : "en",
      html: readFileSync(join(folder, file), "utf8"),
    }));
