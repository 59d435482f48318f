import { caseFile } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { tagGates } from "./tag-gates.js";

const withTags = (...tags: readonly string[]) => caseFile({ incident: { tags } });
const many = (count: number) => withTags(...Array.from({ length: count }, (_, index) => `tag-${index}`));
const tag = { input: { tag: "phishing" } };

checkGates(tagGates, {
  TAG_NEW: {
    open: [
      [withTags(), tag],
      [withTags("phishing-kit"), tag],
    ],
    shut: { ALREADY: [{ tag: "phishing" }, withTags("phishing"), tag] },
  },
  TAGS_HAVE_SPACE: { open: [[withTags()], [many(29)]], shut: { FULL: [{ max: "30" }, many(30)] } },
  TAG_PRESENT: {
    open: [[withTags("phishing", "apt"), tag]],
    shut: {
      MISSING: [{ tag: "phishing", tags: ["apt", "vpn"] }, withTags("apt", "vpn"), tag],
      NONE: [{}, withTags(), tag],
    },
  },
});
