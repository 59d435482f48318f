import { firstVariables } from "./first-variables.js";

const { React, GraphiQL } = globalThis;
const { createElement: element, useEffect, useState } = React;

const icon = () =>
  element(
    "svg",
    { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", strokeWidth: 1.5, "aria-hidden": true },
    element("path", { d: "M5 4h11l3 3v13H5zM8.5 10h7M8.5 13.5h7M8.5 17h4" }),
  );

/**
 * A panel beside the editor with operations that dashboards send. Each opens in a tab of its own, so that nothing that
 * somebody wrote is lost.
 * @param {(query: string) => Promise<object>} ask answers a query as whoever is chosen, to fill in variables
 * @param {(text: string) => void} say what the page says about itself
 */
export async function examplesPanel(ask, say) {
  const response = await fetch("/graphql-page/saved-examples.json");
  const examples = response.ok ? await response.json() : [];
  return { title: "Saved examples", icon, content: () => element(Panel, { examples, ask, say }) };
}

/** The variables of an example as text, and what to do when nothing is there to fill them with; none needed: undefined. */
async function variablesOf({ name }, ask) {
  const first = firstVariables[name];
  if (!first) return {};
  const data = await ask(first.query).catch(() => undefined);
  const variables = data && first.variables(data);
  const filled = variables && !JSON.stringify(variables).includes('""');
  return {
    variables: variables && JSON.stringify(variables, null, 2),
    missing: filled ? undefined : first.missing,
  };
}

/** GraphiQL has no other way to open the panel below the editor; a click on its tab never closes it. */
const openVariables = () => document.querySelector('.graphiql-editor-tools [data-name="variables"]')?.click();

function Panel({ examples, ask, say }) {
  const { addTab, activeTabIndex, queryEditor, variableEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const [chosen, choose] = useState();
  // The new tab gets its text once it is there.
  useEffect(() => {
    if (chosen === undefined) return;
    queryEditor?.setValue(chosen.text);
    variableEditor?.setValue(chosen.variables ?? "");
    if (chosen.text.includes("($")) openVariables();
    choose(undefined);
  }, [activeTabIndex]);
  const open = async (example) => {
    const { variables, missing } = await variablesOf(example, ask);
    if (missing) say(missing);
    choose({ text: example.text, variables });
    addTab();
  };
  return element(
    "section",
    { className: "examples", "aria-label": "Saved examples" },
    element("h2", null, "Saved examples"),
    examples.length === 0
      ? element("p", null, "There are none here.")
      : element(
          "ul",
          null,
          examples.map((example) =>
            element(
              "li",
              { key: example.name },
              element("button", { type: "button", onClick: () => open(example) }, example.name),
              element("p", null, example.about),
            ),
          ),
        ),
  );
}
