import type { Page, Request } from "playwright-core";
import { seriousFindings } from "../browser/support/serious-findings.js";
import type { RunningSystem } from "../journeys/support/processes/running-system.js";
import { until } from "../support/until.js";
import { incidentRows } from "./support/incident-rows.js";
import { numbersIn } from "./support/numbers-in.js";
import { numbersOf } from "./support/numbers-of.js";
import { type StartedDashboard, startDashboard } from "./support/started-dashboard.js";

/* The example of a dashboard in a real browser, before a whole system: what its readers see is what the API says. */

let dashboard: StartedDashboard;
let running: RunningSystem;
beforeAll(async () => {
  dashboard = await startDashboard();
  running = dashboard.running;
});
afterAll(() => dashboard?.stop());

/** Once it says something: the tiles are a query of their own, and may be answered after the list. */
const tile = (page: Page, title: string) =>
  page.getByRole("listitem").filter({ hasText: title }).locator("strong").filter({ hasNotText: "…" });

const list = (page: Page) => page.getByRole("region", { name: "Open incidents" });

const gravest = [
  { field: "SEVERITY", direction: "DESC" },
  { field: "OPENED_AT", direction: "DESC" },
];

/** Waits until the list shows these, in this order. */
const listShows = (page: Page, expected: readonly string[]) =>
  until(async () => String(await numbersIn(page)) === String(expected), `the list shows ${expected}`);

/** What the page sends from now on. */
function sentTo(page: Page, path: string): readonly Request[] {
  const requests: Request[] = [];
  page.on("request", (request) => {
    if (request.url() === running.system.gatewayUrl + path && request.method() === "POST") requests.push(request);
  });
  return requests;
}

test("Who has signed in sees their name, and counts that agree with the API.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    await page.getByText("Seo-yeon Kim").waitFor();
    await page.getByText("Microsoft 365 Security Response Team").waitFor();
    const counts = await running.cordon.read<Record<string, { totalCount: number }>>(
      "security-lead",
      `{ open: incidents(filter: { open: true }) { totalCount }
         notReceived: incidents(filter: { states: [SUSPECTED] }) { totalCount }
         overdueClocks: notificationObligations(filter: { states: [MISSED] }) { totalCount }
         overdueFollowUps: followUps(filter: { overdue: true }) { totalCount } }`,
    );
    expect(counts.open?.totalCount).toBe(7);
    const titles = {
      open: "Open incidents",
      notReceived: "Not yet received",
      overdueClocks: "Overdue notices",
      overdueFollowUps: "Overdue follow-ups",
    };
    for (const [name, title] of Object.entries(titles))
      expect([title, await tile(page, title).textContent()]).toEqual([title, String(counts[name]?.totalCount)]);
  }));

test("The page sends ids of registered documents and its time zone, and says what its queries cost.", async () => {
  const { page, problems } = await dashboard.open();
  const requests = sentTo(page, "/graphql");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Seo-yeon Kim" }).click();
  await incidentRows(page).first().waitFor();
  await page.locator(".chart path.recharts-rectangle").first().waitFor();
  const bodies = requests.map((request) => request.postDataJSON());
  expect(bodies.length).toBeGreaterThanOrEqual(5);
  for (const body of bodies) {
    expect(body).toMatchObject({ documentId: expect.stringMatching(/^sha256:/) });
    expect(body).not.toHaveProperty("query");
  }
  const zones = bodies.flatMap(({ variables }) => variables?.timeZone ?? []);
  expect(new Set(zones)).toEqual(new Set(["Asia/Seoul"]));
  await page.getByText("What the queries of this page cost").click();
  const cost = page.getByRole("row", { name: /BoardTiles/ }).getByRole("cell");
  expect(Number(await cost.textContent())).toBeGreaterThan(3);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("The chart draws what the API counts, and has it as a table as well.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    const { incidentStatistics, all } = await running.cordon.read<{
      incidentStatistics: { counted: number; rows: readonly object[] };
      all: { rows: { timeToAcknowledge: { measured: number } }[] };
    }>(
      "security-lead",
      `{ incidentStatistics(groupBy: [SEVERITY]) { counted rows { severity } }
         all: incidentStatistics { rows { timeToAcknowledge { measured } } } }`,
    );
    const bars = page.locator(".chart path.recharts-rectangle");
    await bars.first().waitFor();
    expect(await bars.count()).toBe(incidentStatistics.rows.length);
    // By the keyboard: from the first bar, which is empty, to the last.
    await page.getByRole("application").focus();
    const shown = page.locator(".recharts-tooltip-wrapper");
    await shown.filter({ hasText: "Critical : 0" }).waitFor();
    for (let bar = 1; bar < 12; bar += 1) await page.keyboard.press("ArrowRight");
    await shown.filter({ hasText: /Critical : [1-9]/ }).waitFor();
    await page.getByText("Show as a table").click();
    const table = page.getByRole("region", { name: "Incidents opened, as a table" });
    const ofNow = await table.getByRole("row").last().getByRole("cell").allTextContents();
    expect(ofNow.reduce((sum, text) => sum + Number(text), 0)).toBe(incidentStatistics.counted);
    expect(await table.getByRole("row").count()).toBe(13);
    const times = page.getByRole("region", { name: "Time to…" }).getByRole("row", { name: /Acknowledge/ });
    const measured = `${all.rows[0]?.timeToAcknowledge.measured} of ${incidentStatistics.counted} measured`;
    expect(await times.textContent()).toContain(measured);
  }));

test("The list is filtered, ordered and paged by the API.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    const all = await numbersOf(running.cordon, {}, gravest, 20);
    await listShows(page, all.slice(0, 6));
    await list(page).getByRole("button", { name: "Next page" }).click();
    await listShows(page, all.slice(6));
    await list(page).getByText("Page 2").waitFor();
    await list(page).getByRole("button", { name: "Previous page" }).click();
    await listShows(page, all.slice(0, 6));
    await list(page).getByLabel("Order").selectOption("oldest first");
    await listShows(page, await numbersOf(running.cordon, {}, [{ field: "OPENED_AT", direction: "ASC" }]));
    await list(page).getByLabel("Severity").selectOption("Critical");
    await listShows(page, await numbersOf(running.cordon, { severities: ["CRITICAL"] }, gravest));
    await list(page).getByLabel("Severity").selectOption("any");
    await list(page).getByLabel("With").fill("domain three");
    await listShows(page, await numbersOf(running.cordon, { text: "domain three" }, gravest));
    await list(page).getByLabel("With").fill("nothing is called this");
    await list(page).getByText("No open incident is like that.").waitFor();
  }));

test("What changes moves to its place while somebody looks on, and the counts follow.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    await page.evaluate("window.isStillThere = true");
    const before = await numbersIn(page);
    const { incidents, services } = await running.cordon.read<{
      incidents: { nodes: { id: string; number: string }[] };
      services: { nodes: { id: string; name: string }[] };
    }>(
      "security-lead",
      `{ incidents(filter: { text: "domain two" }) { nodes { id number } } services { nodes { id name } } }`,
    );
    const [two] = incidents.nodes;
    expect(before[0]).not.toBe(two?.number);
    await running.cordon.perform("exchange-on-call", "reassessSeverity", {
      incidentId: two?.id,
      serviceId: services.nodes.find(({ name }) => name === "Exchange")?.id,
      severity: "CRITICAL",
      functionalImpact: "HIGH",
      informationImpacts: ["PRIVACY_BREACH"],
      recoverability: "REGULAR",
      privacyAtStake: true,
      scope: "Every mailbox.",
      details: "Passwords were entered.",
      reason: "The domain is used.",
    });
    await listShows(page, await numbersOf(running.cordon, {}, gravest));
    expect((await numbersIn(page)).indexOf(two?.number)).toBeLessThan(2);
    await incidentRows(page).filter({ hasText: "domain two" }).getByText("Critical").waitFor();
    const received = tile(page, "Not yet received");
    const waiting = Number(await received.textContent());
    await running.cordon.perform("security-lead", "receiveEscalation", { incidentId: two?.id });
    await received.filter({ hasText: String(waiting - 1) }).waitFor();
    expect(await page.evaluate("window.isStillThere")).toBe(true);
  }));

test("A search finds a case and opens it beside the page.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    await page.getByLabel("Search incidents, indicators and lessons").fill("signing key");
    const found = page.getByRole("region", { name: "Found" });
    await found
      .getByRole("button", { name: /signing key/ })
      .first()
      .click();
    const panel = page.getByRole("dialog");
    await panel.getByRole("heading", { name: "What happened last" }).waitFor();
    expect(await seriousFindings(page, "case")).toEqual([]);
    await panel.getByLabel("Add a note").fill("The key was rotated.");
    await panel.getByRole("button", { name: "Add" }).click();
    await panel.getByRole("status").waitFor();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await page.getByLabel("Search incidents, indicators and lessons").fill("zzyzx");
    await found.getByText("Nothing was found").waitFor();
  }));

test("Who may not change something reads why, in the words of the API and with its code.", () =>
  dashboard.signedIn("Ye-jin Han", async (page) => {
    await incidentRows(page).getByRole("button").first().click();
    const panel = page.getByRole("dialog");
    await panel.getByLabel("Add a note").fill("May I?");
    await panel.getByRole("button", { name: "Add" }).click();
    const problem = panel.getByRole("alert");
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/^You may not do this\. It takes .* FORBIDDEN$/);
  }));

test("Who sees no incident reads that there is none.", async () => {
  const { page, problems } = await dashboard.open();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Operations dashboard" }).click();
  await page.getByText("No incident is open that you may see.").waitFor();
  await page.getByText("No incident was opened in this time.").waitFor();
  expect(await tile(page, "Open incidents").textContent()).toBe("0");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("A token is renewed before it runs out, and whoever cannot renew it is asked to sign in again.", async () => {
  const { page } = await dashboard.open();
  await page.clock.install();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Seo-yeon Kim" }).click();
  await incidentRows(page).first().waitFor();
  const renewal = page.waitForResponse((response) => response.url().endsWith("/token"));
  await page.clock.fastForward("59:30");
  expect((await (await renewal).request().postData()) ?? "").toContain("grant_type=refresh_token");
  expect((await renewal).status()).toBe(200);
  await page.route("**/token", (route) => route.abort());
  await page.clock.fastForward("01:00:30");
  await page.getByRole("alert").filter({ hasText: "Your sign-in has run out" }).waitFor();
  await page.context().close();
});

test("A token that the gateway refuses is replaced, and what was asked is asked again.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page, problems) => {
    const headers = { "access-control-allow-origin": "*" };
    const json = { errors: [{ message: "The token has expired.", extensions: { code: "UNAUTHENTICATED" } }] };
    const renewal = page.waitForResponse((response) => response.url().endsWith("/token"));
    // Each request that bears it, as a gateway would: the first may be one that the page gives up for the next.
    let refused: string | undefined;
    await page.route("**/graphql", (route) => {
      const { authorization } = route.request().headers();
      refused ??= authorization;
      return authorization === refused ? route.fulfill({ status: 401, headers, json }) : route.continue();
    });
    await list(page).getByLabel("Order").selectOption("oldest first");
    expect((await renewal).status()).toBe(200);
    await listShows(page, await numbersOf(running.cordon, {}, [{ field: "OPENED_AT", direction: "ASC" }]));
    expect(problems.splice(0).filter((text) => !text.includes("401"))).toEqual([]);
  }));

test("Who signs out leaves nothing behind.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    const kept = () =>
      page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])");
    expect(await kept()).toBe('[{},{},""]');
    const stream = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/graphql/stream"));
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await stream;
    expect(await kept()).toBe('[{},{},""]');
    await page.reload();
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    expect(await page.getByText("Seo-yeon Kim").count()).toBe(0);
  }));

test("Everybody can use the page, in the light and in the dark, on a wide screen and on a narrow one.", () =>
  dashboard.signedIn("Seo-yeon Kim", async (page) => {
    await page.locator(".chart path.recharts-rectangle").first().waitFor();
    for (const width of [1280, 400])
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await seriousFindings(page, `board ${colorScheme} ${width}`)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      }
  }));

test("Everybody can use the issuer's page.", async () => {
  const { page, problems } = await dashboard.open();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Who are you?" }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousFindings(page, `issuer ${colorScheme}`)).toEqual([]);
  }
  expect(problems).toEqual([]);
  await page.context().close();
});

test("What a subgraph that is away would say is missing, with a reason, and everything else is there.", async () => {
  const { lessons } = running.system.processes;
  await lessons.stop();
  await dashboard.signedIn("Seo-yeon Kim", async (page) => {
    await tile(page, "Overdue follow-ups").filter({ hasText: "not known" }).waitFor();
    await tile(page, "Open incidents").filter({ hasText: "7" }).waitFor();
    const problem = page.getByRole("region", { name: "At a glance" }).getByRole("alert");
    expect(await problem.textContent()).toMatch(/lessons.*[A-Z_]{6,}/);
  });
});

test("While the gateway is away the page says so, and goes on by itself when it is back.", async () => {
  const { gateway } = running.system.processes;
  await dashboard.signedIn("Seo-yeon Kim", async (page, problems) => {
    const change = async (text: string) => {
      const { incidents } = await running.cordon.read<{ incidents: { nodes: { id: string }[] } }>(
        "security-lead",
        "{ incidents(first: 1) { nodes { id } } }",
      );
      await running.cordon.perform("security-lead", "addNote", { incidentId: incidents.nodes[0]?.id, text });
      await page.getByRole("status").filter({ hasText: "Add note" }).waitFor();
    };
    await change("Before the gateway goes away.");
    const streams = sentTo(page, "/graphql/stream");
    await gateway.stop();
    await page.getByRole("status").filter({ hasText: "Connecting" }).waitFor();
    await list(page).getByLabel("Order").selectOption("newest first");
    const problem = list(page).getByRole("alert");
    await problem.filter({ hasText: "The gateway cannot be reached." }).filter({ hasText: "UNREACHABLE" }).waitFor();
    await gateway.start();
    await page.getByRole("status").filter({ hasText: "Live" }).waitFor();
    await problem.waitFor({ state: "detached" });
    await listShows(page, await numbersOf(running.cordon, {}, [{ field: "OPENED_AT", direction: "DESC" }]));
    // Behind what it had: nothing comes twice, and nothing is missed.
    expect(streams.at(-1)?.postDataJSON().variables).toEqual({ after: expect.any(String) });
    // Chromium reports each request that found nobody.
    expect(problems.filter((text) => !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING/.test(text))).toEqual([]);
    problems.length = 0;
  });
});
