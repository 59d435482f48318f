import { createRoot } from "react-dom/client";
import { readConfiguration } from "./api/configuration.js";
import { DashboardApp } from "./dashboard-app.js";
import { SignIn } from "./sign-in/sign-in.js";
import "./styles/colours.css";
import "./styles/page.css";
import "./styles/panels.css";
import "./styles/list.css";

async function main(root: HTMLElement): Promise<void> {
  const configuration = await readConfiguration();
  const signIn = new SignIn(configuration);
  await signIn.takeUp();
  createRoot(root).render(<DashboardApp configuration={configuration} signIn={signIn} />);
}

const root = document.getElementById("dashboard");
if (!root) throw new Error("The page has no place for the dashboard.");
main(root).catch((error: Error) => {
  root.textContent = `The dashboard cannot start: ${error.message}`;
});
