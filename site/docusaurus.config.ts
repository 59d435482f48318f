import type * as Preset from "@docusaurus/preset-classic";
import type { Config } from "@docusaurus/types";

/** SITE_URL and SITE_BASE_URL put the site on another host or under a sub-path; neither is needed to read it. */
const config: Config = {
  title: "Cordon",
  tagline: "The process is the schema",
  favicon: "img/cordon.svg",
  url: process.env.SITE_URL ?? "http://localhost:3000",
  baseUrl: process.env.SITE_BASE_URL ?? "/",
  trailingSlash: false,
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  future: { v4: true, faster: true },
  i18n: {
    defaultLocale: "en",
    locales: ["en", "ko"],
    localeConfigs: { en: { label: "English" }, ko: { label: "한국어" } },
  },
  markdown: {
    emoji: false,
    hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" },
  },
  presets: [
    [
      "classic",
      {
        docs: { routeBasePath: "/", sidebarPath: "./sidebars.ts", breadcrumbs: true },
        blog: false,
        pages: false,
        theme: {
          customCss: [
            "./src/css/theme.css",
            "./src/css/matrix.css",
            "./src/css/process.css",
            "./src/css/tables.css",
            "./src/css/diagrams.css",
            "./src/css/print.css",
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: "Cordon",
      logo: { alt: "", src: "img/cordon.svg", width: 26, height: 26 },
      items: [{ type: "localeDropdown", position: "right" }],
    },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  } satisfies Preset.ThemeConfig,
};

export default config;
