/** The one list of subgraphs, which whoever starts, asks or composes them reads. */
const subgraphs = require("./subgraphs/subgraphs.json");
const list = "^subgraphs/subgraphs\\.json$";

/** The houses that are built in floors: their rooms from bottom to top. Each may use those before it, and none behind it. */
const floors = require("./test/architecture/floors.json");

/** The rooms of the house and the arrows between them: whatever is not allowed here is refused. See subgraphs/README.md. */
const test = "(\\.test\\.ts$|/test-support/|/fixtures/)";

/** Forbids a room everything of ours but itself and what is listed. */
const only = (name, room, comment, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: room, pathNot: test },
  to: { path: "^(platform|subgraphs|gateway|local|site|test)/", pathNot: [room, ...allowed] },
});

const platform = "^platform/";

/** One rule for each room of a house that is built in floors; all of them may use what the whole house may, and some a bit more. */
const floorsOf = (house, allowed, more = {}) =>
  floors[house].map((room, floor, rooms) =>
    only(`${house}-${room}`, `^${house}/${room}/`, `No arrow runs up in ${house}.`, [
      ...rooms.slice(0, floor).map((below) => `^${house}/${below}/`),
      ...allowed,
      ...(more[room] ?? []),
    ]),
  );

const responseModel = "^subgraphs/response-model/";
const access = "^subgraphs/access/";

/** The rooms of a subgraph that may know others of it, and which. */
const rooms = [
  ["store", "The store knows the domain, and no way of asking.", ["domain"]],
  ["actions", "Actions decide by the domain and save by the store.", ["domain", "store"]],
  ["reactions", "Reactions decide by the domain and save by the store.", ["domain", "store"]],
  [
    "graphql",
    "The window to the outside calls actions and reads the store.",
    ["actions", "reactions", "domain", "store"],
  ],
  ["alert-endpoint", "Sources of alerts come in by actions, as callers do.", ["actions", "domain", "store"]],
  ["commands", "A command reads the store and writes by the domain what it read.", ["domain", "store"]],
];

const subgraph = (name) => {
  const room = `^subgraphs/${name}/`;
  const shared = [platform, responseModel, access, list];
  return [
    only(`${name}-domain`, `${room}domain/`, "Rules are pure: they know only the response model.", [responseModel]),
    ...rooms.map(([house, comment, below]) =>
      only(`${name}-${house}`, `${room}${house}/`, comment, [...below.map((each) => `${room}${each}/`), ...shared]),
    ),
    only(`${name}-apart`, room, "No subgraph knows another.", shared),
    {
      name: `${name}-domain-without-framework`,
      comment: "Rules know no framework and no SQL.",
      severity: "error",
      from: { path: `${room}domain/`, pathNot: test },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: `${name}-sql-in-store`,
      comment: "Only the store knows the database.",
      severity: "error",
      from: { path: room, pathNot: [test, `${room}store/`] },
      to: { path: "node_modules/(typeorm|pg)/" },
    },
  ];
};

module.exports = {
  forbidden: [
    {
      name: "recorded-by-the-runners",
      comment: "What changes a record is an action or a reaction, whose runner records it. An import records itself.",
      severity: "error",
      from: { path: "^subgraphs/", pathNot: [test, "^subgraphs/teams/store/provisioning/"] },
      to: { path: "^platform/actions/audit/audit\\.ts$" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      comment:
        "Every file is reached from a process, a command or a test; exit-with-starter is preloaded into each process.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "^local/processes/exit-with-starter\\.ts$",
          "\\.d\\.ts$",
          "\\.cjs$",
          "^site/(src|docusaurus|sidebars)",
        ],
      },
      to: {},
    },
    {
      name: "no-test-code-in-the-product",
      severity: "error",
      from: { path: "^(platform|subgraphs|gateway|local|site)/", pathNot: test },
      to: { path: ["^test/", "\\.test\\.ts$", "/test-support/", "/fixtures/"] },
    },
    {
      name: "no-development-packages-in-the-product",
      comment: "What runs in production is listed under dependencies.",
      severity: "error",
      from: { path: "^(platform|subgraphs|gateway)/", pathNot: [test, "^gateway/composition/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    only("platform", platform, "The platform knows no domain and no other room.", []),
    ...floorsOf("platform", []),
    {
      name: "platform-graphql-compiled",
      comment: "What stands around graphql-jit is used by one function only.",
      severity: "error",
      from: { path: "^(platform|subgraphs|test)/", pathNot: ["^platform/graphql/compiled/"] },
      to: { path: "^platform/graphql/compiled/", pathNot: ["^platform/graphql/compiled/compiled-execution\\.ts$"] },
    },
    only(
      "response-model",
      "^subgraphs/response-model/(?!schema/)",
      "The response model is data; of the platform it knows the viewer, what is attempted, on what, and in which languages it is answered.",
      ["^platform/(identity/viewer|actions/attempted|actions/entitlement|runtime/words)\\.ts$", list],
    ),
    only(
      "response-model-schema",
      "^subgraphs/response-model/schema/",
      "What carries the response model into a GraphQL schema knows nothing else of ours but what a node is.",
      [responseModel, "^platform/graphql/nodes/node\\.ts$"],
    ),
    {
      name: "response-model-without-framework",
      comment:
        "Only its schema folder carries it into GraphQL. What counts days by the time of a place is no framework.",
      severity: "error",
      from: { path: "^subgraphs/response-model/(?!schema/)", pathNot: test },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/temporal-polyfill/" },
    },
    only("access", access, "Who may read and act stands on the platform and the response model.", [
      platform,
      responseModel,
    ]),
    ...[...Object.keys(subgraphs), "template"].flatMap(subgraph),
    only("gateway", "^gateway/(?!composition/)", "The gateway knows the subgraphs by their schemas and names only.", [
      platform,
      list,
    ]),
    only(
      "gateway-composition",
      "^gateway/composition/",
      "No part of the process: engineers compose and check schemas with it. It reads released versions as the site does.",
      ["^gateway/", platform, list, "^site/generator/(changes|sources)/"],
    ),
    ...floorsOf("gateway", [platform, list]),
    only("local", "^local/(?!demo/)", "The starter runs the others as processes and imports none.", [
      "^local/",
      platform,
      list,
    ]),
    ...floorsOf("local", [platform, list], {
      // Its rows are made by the rules that the subgraphs decide by; their stores and actions it knows no more than others do.
      demo: [responseModel, "^subgraphs/(incidents|lessons)/domain/"],
    }),
    only("site", "^site/", "The site reads files, not code.", []),
    ...floorsOf("site/generator", []),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // A subgraph has a package.json of its own, and the packages of the root.
    combinedDependencies: true,
    exclude: { path: "^(dist|gateway/examples|site/(build|node_modules|\\.docusaurus|docs|i18n))/" },
    tsPreCompilationDeps: true,
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".js", ".cjs", ".json"] },
  },
};
