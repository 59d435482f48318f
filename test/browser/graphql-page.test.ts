import type { Browser, Page } from "playwright-core";
import { startSystem, type TestSystem } from "../../gateway/test-support/system.js";
import { launchBrowser } from "./support/launch-browser.js";

/* The GraphQL page of the gateway in a real browser: it acts as somebody, opens a saved example, and asks nobody else. */

let system: TestSystem;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ DEVELOPMENT_PERSONAS: "true" }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

async function onPage(look: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== system.gateway.url) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  await page.goto(`${system.gateway.url}/graphql`);
  await look(page);
  expect({ elsewhere, troubles }).toEqual({ elsewhere: [], troubles: [] });
  await page.close();
}

test("Whoever is chosen under Act as gets answers at once.", () =>
  onPage(async (page) => {
    await page.getByLabel("Act as").selectOption("exchange-engineer");
    await page.getByRole("button", { name: /execute query/i }).click();
    await page.locator(".result-window", { hasText: '"operations"' }).waitFor();
    expect(await page.locator(".result-window").textContent()).not.toContain('"errors"');
  }));

test("A saved example opens in a tab of its own, and what was written before stays.", () =>
  onPage(async (page) => {
    await page.getByRole("button", { name: /Saved examples/ }).click();
    await page.getByRole("button", { name: "IncidentBoard", exact: true }).click();
    await page.locator(".graphiql-query-editor", { hasText: "query IncidentBoard" }).waitFor();
    await page.getByRole("tab", { name: "IncidentBoard" }).waitFor();
    await page.getByRole("tab", { name: "ContainmentPhase" }).waitFor();
  }));

test("An example with variables opens the panel for them, and says what to fill in when there is nothing to fill it with.", () =>
  onPage(async (page) => {
    await page.getByRole("button", { name: /Saved examples/ }).click();
    await page.getByRole("button", { name: "IncidentCase", exact: true }).click();
    await page.locator(".graphiql-query-editor", { hasText: "query IncidentCase" }).waitFor();
    await page.getByLabel("Variables", { exact: true }).last().waitFor({ state: "visible" });
    await page.getByRole("status").filter({ hasText: "Variables" }).waitFor();
  }));

test("Who may not read the schema is told why there is no documentation, and what to do instead.", async () => {
  const secretive = await startSystem({ DEVELOPMENT_PERSONAS: "true", INTROSPECTION: "nobody" });
  const page = await browser.newPage();
  await page.goto(`${secretive.gateway.url}/graphql`);
  await page.getByRole("status").filter({ hasText: "Choose an operation under Saved examples" }).waitFor();
  await page.getByRole("button", { name: /execute query/i }).click();
  await page.locator(".result-window", { hasText: '"operations"' }).waitFor();
  await page.getByRole("status").filter({ hasText: "Choose an operation under Saved examples" }).waitFor();
  await page.close();
  await secretive.stop();
});

test("It is said that the page listens for as long as it does, whatever is answered meanwhile.", () =>
  onPage(async (page) => {
    await page.route("**/graphql/stream", () => undefined);
    let answerNow = () => {};
    const held = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("IntrospectionQuery")) await held;
      await route.continue();
    });
    await page.getByLabel("Act as").selectOption("exchange-engineer");
    await page.getByRole("tab", { name: "IncidentsLive" }).click();
    await page.locator(".graphiql-query-editor", { hasText: "subscription IncidentsLive" }).waitFor();
    await page.getByRole("button", { name: /execute query/i }).click();
    const status = page.getByRole("status").filter({ hasText: "Listening" });
    await status.waitFor();
    const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    answerNow();
    await (await answered).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await status.isVisible()).toBe(true);
  }));

test("A subscription ends when somebody else is chosen, who may not see the same.", () =>
  onPage(async (page) => {
    await page.route("**/graphql/stream", () => undefined); // It goes on for as long as nobody ends it.
    await page.getByLabel("Act as").selectOption("exchange-engineer");
    await page.getByRole("tab", { name: "IncidentsLive" }).click();
    // At once: the editor knows a moment after it shows a text which operation is in it, and the page does not wait for it.
    await page.locator(".graphiql-query-editor", { hasText: "subscription IncidentsLive" }).waitFor();
    const streamRequest = page.waitForRequest("**/graphql/stream");
    await page.getByRole("button", { name: /execute query/i }).click();
    await page.getByRole("status").filter({ hasText: "Listening" }).waitFor();
    const ended = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/graphql/stream"));
    await streamRequest;
    await page.getByLabel("Act as").selectOption("auditor");
    await ended;
    await page.getByRole("button", { name: /execute query/i }).waitFor();
    await page.getByRole("status").filter({ hasText: "Listening" }).waitFor({ state: "detached" });
  }));
