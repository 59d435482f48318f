/** What to say of a build whose pages do not know their public address; nothing when they do. Pure. */
export function addressWarning({ SITE_URL }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (SITE_URL) return undefined;
  return (
    "SITE_URL is not set, so every page names http://localhost:3000 as its canonical address, in the site map too. " +
    "That does for reading it here. To publish it, build with SITE_URL=https://process.example.com, and with " +
    "SITE_BASE_URL=/path/ where it is not at the root of its host."
  );
}
