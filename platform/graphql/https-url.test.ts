import { isHttpsUrl } from "./https-url.js";

test.each([
  "https://meet.example.com/j/123?pwd=abc#room",
  "https://wiki.example.com:8443/@user/page",
  "https://예시.한국/문서",
  "https://[2001:db8::1]/",
])("%s can be followed", (text) => expect(isHttpsUrl(text)).toBe(true));

test.each([
  "",
  "https://",
  "https:///example.com/@",
  "http://example.com",
  "HTTPS://example.com",
  "javascript:alert(1)",
  "javascript://example.com/%0aalert(1)",
  "data:text/html,x",
  "https:example.com",
  "https:\\\\example.com",
  "https://user:password@example.com",
  "https://user@example.com",
  "https://@example.com",
  "https://example.com\\@other.example.com",
  "https://example.com/a b",
  " https://example.com",
  "https://example.com/\n",
  "https://example.com/\u202Etxt.exe",
  "https://example.com/\u200B",
  "https://exa mple.com",
  "https://[nonsense]",
])("%j is refused", (text) => expect(isHttpsUrl(text)).toBe(false));
