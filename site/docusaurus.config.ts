import { existsSync } from "node:fs";
import path from "node:path";
import type * as Preset from "@docusaurus/preset-classic";
import type { Config, Plugin, PluginConfig } from "@docusaurus/types";
import type { PluginOptions as SearchOptions } from "@easyops-cn/docusaurus-search-local";
import lunr from "lunr";
import { searchWords } from "./generator/search/search-words";

// The search has no way of its own to say what a Korean word is: it takes what stands between spaces.
lunr.tokenizer = Object.assign(
  (text: unknown) =>
    searchWords(String(text ?? "")).map(
      ({ word, start, length }, index) => new lunr.Token(word, { position: [start, length], index }),
    ),
  { separator: lunr.tokenizer.separator },
);

/** Puts our way of cutting an excerpt in the place of the search's own. */
const koreanExcerpts = (): Plugin => ({
  name: "korean-excerpts",
  configureWebpack: (_config, _isServer, { currentBundler }) => ({
    plugins: [
      new currentBundler.instance.NormalModuleReplacementPlugin(
        /\/looseTokenize$/,
        path.join(__dirname, "src/search/loose-tokenize.ts"),
      ),
    ],
  }),
});

/** The pages of released versions, at addresses that stay. No search engine and no search of ours leads to them. */
const releasedVersions: PluginConfig[] = existsSync(path.join(__dirname, "generated/released/pages"))
  ? [
      [
        "@docusaurus/plugin-content-docs",
        {
          id: "released",
          path: "generated/released/pages",
          routeBasePath: "versions",
          sidebarPath: "./sidebars.released.ts",
          versions: { current: { noIndex: true, badge: false } },
        },
      ],
    ]
  : [];

/** SITE_URL and SITE_BASE_URL put the site on another host or under a sub-path; neither is needed to read it here. */
const config: Config = {
  title: "Cordon",
  tagline: "The process is the schema",
  favicon: "img/cordon.svg",
  url: process.env.SITE_URL || "http://localhost:3000",
  baseUrl: process.env.SITE_BASE_URL ?? "/",
  trailingSlash: false,
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  future: { v4: true, faster: true },
  i18n: {
    path: "generated/i18n",
    defaultLocale: "en",
    locales: ["en", "ko"],
    localeConfigs: { en: { label: "English" }, ko: { label: "한국어" } },
  },
  markdown: {
    emoji: false,
    hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" },
  },
  // Told by generator/building, which makes the PDFs after this.
  customFields: { hasPdf: process.env.SITE_PDF === "yes" },
  presets: [
    [
      "classic",
      {
        docs: { path: "generated/docs", routeBasePath: "/", sidebarPath: "./sidebars.ts", breadcrumbs: true },
        blog: false,
        pages: false,
        theme: {
          customCss: [
            "./src/css/theme.css",
            "./src/css/matrix.css",
            "./src/css/process.css",
            "./src/css/tables.css",
            "./src/css/diagrams.css",
            "./src/css/search.css",
            "./src/css/history.css",
            "./src/css/reference.css",
            "./src/css/print.css",
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  staticDirectories: ["static", "generated/static", "generated/released/static"],
  plugins: [koreanExcerpts, ...releasedVersions],
  themes: [
    [
      "@easyops-cn/docusaurus-search-local",
      {
        docsRouteBasePath: "/",
        indexBlog: false,
        docsDir: ["generated/docs", "generated/i18n"],
        hashed: "filename",
        language: ["en", "ko"],
        // The API reference has twice as many entries as the process: on its pages it is searched, on all others it is not.
        searchContextByPaths: [{ label: { en: "API reference", ko: "API 레퍼런스" }, path: "api" }],
        searchResultLimits: 8,
        searchResultContextMaxLength: 60,
      } satisfies Partial<SearchOptions>,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: "Cordon",
      logo: { alt: "", src: "img/cordon.svg", width: 26, height: 26 },
      items: [
        { type: "docSidebar", sidebarId: "process", label: "Process", position: "left" },
        { type: "docSidebar", sidebarId: "api", label: "API reference", position: "left" },
        { type: "localeDropdown", position: "right" },
      ],
    },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  } satisfies Preset.ThemeConfig,
};

export default config;
