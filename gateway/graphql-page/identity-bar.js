/**
 * The part of the page that says who is asking: a picker of personas where the gateway offers them, otherwise a field
 * for a token. Tokens live in memory only; of a persona only its name is remembered.
 */

const remembered = "cordon:persona";
/** A token is renewed this long, in milliseconds, before it ends. */
const renewBefore = 60_000;

/**
 * @param {HTMLElement} form where the controls go
 * @param {boolean} withPersonas whether the gateway offers personas
 * @param {() => void} changed called whenever somebody else is asking
 * @returns {Promise<{ token(renew?: boolean): Promise<string | undefined> }>}
 */
export async function identityBar(form, withPersonas, changed) {
  form.addEventListener("submit", (event) => event.preventDefault());
  return withPersonas ? personaPicker(form, changed) : tokenField(form, changed);
}

async function personaPicker(form, changed) {
  const personas = await readJson("/development/personas");
  const select = document.createElement("select");
  select.id = "persona";
  for (const [team, members] of Map.groupBy?.(personas, ({ team }) => team) ?? groupByTeam(personas)) {
    const group = document.createElement("optgroup");
    group.label = team ?? "No team";
    group.append(...members.map(({ persona, name }) => new Option(`${name} · ${persona}`, persona)));
    select.append(group);
  }
  const before = localStorage.getItem(remembered);
  if (personas.some(({ persona }) => persona === before)) select.value = before;
  form.append(label("Act as", select), kindOf(personas, select));

  let held;
  select.addEventListener("change", () => {
    localStorage.setItem(remembered, select.value);
    held = undefined;
    changed();
  });
  return {
    async token(renew = false) {
      if (renew || !held || held.ends - Date.now() < renewBefore) {
        const answer = await readJson(`/development/token?persona=${encodeURIComponent(select.value)}`);
        held = { value: answer.access_token, ends: Date.now() + answer.expires_in * 1000 };
      }
      return held.value;
    },
  };
}

function groupByTeam(personas) {
  const groups = new Map();
  for (const persona of personas) groups.set(persona.team, [...(groups.get(persona.team) ?? []), persona]);
  return groups;
}

/** Says beside the picker which team function the chosen persona has. */
function kindOf(personas, select) {
  const badge = document.createElement("span");
  badge.className = "badge";
  const show = () => {
    const chosen = personas.find(({ persona }) => persona === select.value);
    badge.textContent = chosen?.function?.replaceAll("_", " ").toLowerCase() ?? "no team function";
  };
  select.addEventListener("change", show);
  show();
  return badge;
}

function tokenField(form, changed) {
  const input = document.createElement("input");
  input.id = "token";
  input.type = "password";
  input.placeholder = "Paste a token of your identity provider";
  input.spellcheck = false;
  input.autocomplete = "off";
  input.addEventListener("change", changed);
  form.append(label("Bearer token", input));
  return { token: async () => input.value.trim().replace(/^Bearer\s+/i, "") || undefined };
}

function label(text, control) {
  const element = document.createElement("label");
  element.htmlFor = control.id;
  element.textContent = text;
  element.append(control);
  return element;
}

async function readJson(address) {
  const response = await fetch(address);
  const body = await response.json();
  if (!response.ok)
    throw new Error(body.errors?.[0]?.message ?? `The gateway answered with status ${response.status}.`);
  return body;
}
