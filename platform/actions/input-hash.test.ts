import { approvedInput, inputHash } from "./input-hash.js";

const hashOf = (input: object) => inputHash(approvedInput(input));
const input = { incidentId: "1", reason: "The alert was a test.", serviceIds: ["exchange", "sharepoint"] };

test("The hash of an input is the same in whichever order it was written, and with what was left out", () => {
  const { reason, incidentId, serviceIds } = input;
  expect(inputHash({ serviceIds, reason, incidentId })).toBe(inputHash(input));
  expect(inputHash({ ...input, note: undefined })).toBe(inputHash(input));
  expect(inputHash(Object.assign(Object.create({ inherited: true }), input))).toBe(inputHash(input));
  expect(inputHash(input)).toMatch(/^[0-9a-f]{64}$/);
});

test.each([
  ["another text", { reason: "The alert was a test" }],
  ["another list", { serviceIds: ["exchange"] }],
  ["another order of a list", { serviceIds: ["sharepoint", "exchange"] }],
  ["something more", { note: "" }],
  ["nothing where there was something", { reason: null }],
])("%s is another input, which an approval is not given for", (_what, change) => {
  expect(hashOf({ ...input, ...change })).not.toBe(hashOf(input));
});

test("An approval is given for an input whatever version its sender has seen, and whether nothing is said or left out", () => {
  expect(hashOf({ ...input, expectedVersion: 7 })).toBe(hashOf(input));
  expect(hashOf({ ...input, note: null })).toBe(hashOf(input));
  expect(approvedInput({ ...input, expectedVersion: 7, note: null, other: undefined })).toEqual(input);
});

test("What is false, zero or empty is said", () => {
  const said = { isFinal: false, hours: 0, note: "", serviceIds: [] };
  expect(approvedInput(said)).toEqual(said);
});
