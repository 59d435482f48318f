import { foreignRequests } from "./foreign-requests.js";

describe("A built file that would make a browser ask another host", () => {
  test.each([
    ["index.html", '<script src="https://cdn.example/a.js"></script>', "https://cdn.example/a.js"],
    ["index.html", "<link href=//fonts.example/a.css rel=stylesheet>", "//fonts.example/a.css"],
    ["index.html", "<style>@import 'https://fonts.example/b.css'</style>", "https://fonts.example/b.css"],
    ["main.css", "@font-face{src:url(https://fonts.example/c.woff2)}", "https://fonts.example/c.woff2"],
  ])("is found in %s: %s", (file, text, address) => {
    expect(foreignRequests(file, text)).toEqual([address]);
  });

  test.each([
    ["index.html", '<a href="https://csrc.nist.gov/">NIST</a>'],
    ["index.html", '<link rel="canonical" href="https://process.example/">'],
    ["index.html", '<script src="/assets/main.js"></script>'],
    ["main.css", "a{background:url(/assets/a.svg)}"],
  ])("is not seen where there is none, in %s: %s", (file, text) => {
    expect(foreignRequests(file, text)).toEqual([]);
  });
});
