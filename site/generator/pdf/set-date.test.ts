import { setDate } from "./set-date.js";

test("A PDF says it was made when the schema changed, and stays as long as it was.", () => {
  const pdf = Buffer.from(
    "%PDF-1.4\n<</CreationDate (D:20261124182313+00'00')\n/ModDate (D:20261124182313+00'00')>>\n\xe2",
    "latin1",
  );
  const changed = setDate(pdf, new Date("2026-05-04T03:02:01Z"));
  expect(changed).toHaveLength(pdf.length);
  expect(changed.toString("latin1").match(/D:20260504030201\+00'00'/g)).toHaveLength(2);
  expect(changed.toString("latin1")).not.toContain("20261124");
});
