import { webLink } from "./web-link.js";

test.each([
  ["https://portal.azure.com/#asset/Microsoft_Azure_Security_Insights/Incident/1", true],
  ["http://prometheus:9090/graph?g0.expr=up", true],
  ["HTTPS://siem.example/a", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["//siem.example/a", false],
  ["https://user:secret@siem.example/", false],
  ["https://siem.example/a b", false],
  ["https://siem.example/\u202egpj.exe", false],
  ["https://", false],
  [`https://siem.example/${"x".repeat(2_000)}`, false],
  [7, false],
  [null, false],
])("%j is shown as a link: %p", (value, is) => {
  expect(webLink(value) !== undefined).toBe(is);
});
