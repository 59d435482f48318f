import { cvssScores } from "./cvss-scores.js";

test.each([
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, 9.8],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, 6.1],
  ["CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:C/C:N/I:L/A:N/E:P/RL:O/RC:C/CR:H/MAV:X/MS:U", 1.7, 2.3],
  ["CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0, 0],
  ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 9.3, 9.3],
  ["CVSS:4.0/AV:P/AC:H/AT:P/PR:L/UI:A/VC:L/VI:N/VA:H/SC:N/SI:L/SA:L/E:A/MSI:S/S:P/AU:Y/R:I/V:C/RE:H/U:Amber", 7, 4.3],
])("%s stands for %p, and for %p by its base metrics", (vector, overall, base) => {
  expect(cvssScores(vector)).toEqual({ overall, base });
});

test.each([
  ["another version", "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["no version", "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["a base metric missing", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H"],
  ["a metric twice", "CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["a value that there is not", "CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["metrics of version 4.0 in 3.1", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/AT:N"],
  ["a provider urgency of one letter", "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:A"],
  ["something behind it", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/"],
  ["a word that objects have for a version", "constructor/AV:N"],
  ["a word that objects have for a metric", "CVSS:3.1/__proto__:N/constructor:N"],
  ["more behind a value", "CVSS:3.1/AV:N:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["a space", "CVSS:3.1/AV: N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["a metric without a value", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:"],
  ["a metric that there is not, without a value", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/X:"],
  ["the safety of people among base metrics", "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:S/SA:N"],
  ["small letters", "CVSS:3.1/av:n/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
  ["nothing", ""],
])("A text with %s is no CVSS vector", (_what, text) => {
  expect(cvssScores(text)).toBeUndefined();
});
