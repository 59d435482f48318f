import { typeShownBy } from "./type-shown-by.js";

test.each([
  ["203.0.113[.]7", "IP_ADDRESS", "203.0.113.7"],
  ["203.0.113.0/24", "IP_ADDRESS", "203.0.113.0/24"],
  ["hxxps://login.example[.]com/a", "URL", "https://login.example.com/a"],
  ["Somebody@Example.com", "EMAIL_ADDRESS", "somebody@example.com"],
  ["00-00-5E-00-53-01", "MAC_ADDRESS", "00:00:5e:00:53:01"],
  ["AB".repeat(16), "FILE_HASH_MD5", "ab".repeat(16)],
  ["ab".repeat(20), "FILE_HASH_SHA1", "ab".repeat(20)],
  ["ab".repeat(32), "FILE_HASH_SHA256", "ab".repeat(32)],
  ["HKLM\\Software\\Example", "REGISTRY_KEY", "HKEY_LOCAL_MACHINE\\Software\\Example"],
  ["C:\\Temp\\a.exe", "FILE_PATH", "C:\\Temp\\a.exe"],
  ["/etc/passwd", "FILE_PATH", "/etc/passwd"],
  ["AS64496", "AUTONOMOUS_SYSTEM", "AS64496"],
  ["invoice.exe", "FILE_NAME", "invoice.exe"],
  ["login.example[.]com", "DOMAIN_NAME", "login.example.com"],
])("%s shows that it is a trace of the kind %s", (text, type, value) => {
  expect(typeShownBy(text)).toEqual({ type, value });
});

test.each(["mail-7", "svc-backup", "64496", "deadbeefcafe", "Global\\once", "a smell of burnt wire", "text/html"])(
  "Of %s nobody can tell what it is",
  (text) => {
    expect(typeShownBy(text)).toBeUndefined();
  },
);
