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
 */
export async function examplesPanel() {
  const response = await fetch("/graphql-page/saved-examples.json");
  const examples = response.ok ? await response.json() : [];
  return { title: "Saved examples", icon, content: () => element(Panel, { examples }) };
}

function Panel({ examples }) {
  const { addTab, activeTabIndex, queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  const [chosen, choose] = useState();
  // The new tab gets its text once it is there.
  useEffect(() => {
    if (chosen === undefined) return;
    queryEditor?.setValue(chosen);
    choose(undefined);
  }, [activeTabIndex]);
  const open = ({ text }) => {
    choose(text);
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
