import { useEffect, useMemo, useSyncExternalStore } from "react";
import { Provider } from "urql";
import { createApi } from "./api/api.js";
import type { Configuration } from "./api/configuration.js";
import { LiveChanges } from "./api/live-changes.js";
import { DashboardPage } from "./layout/dashboard-page.js";
import type { SignIn } from "./sign-in/sign-in.js";
import { SignInPage } from "./sign-in/sign-in-page.js";

interface Properties {
  readonly configuration: Configuration;
  readonly signIn: SignIn;
}

/** The sign-in page, or the dashboard of whoever is signed in. */
export function DashboardApp({ configuration, signIn }: Properties) {
  const { subject, problem } = useSyncExternalStore(signIn.subscribe, signIn.state);
  // With a cache of its own for each person, so that nobody sees what the one before has read.
  const api = useMemo(() => (subject ? createApi(configuration, signIn) : undefined), [configuration, signIn, subject]);
  useEffect(() => () => api?.close(), [api]);
  if (!api) return <SignInPage problem={problem} onSignIn={signIn.begin} />;
  return (
    <Provider value={api.client}>
      <LiveChanges streams={api.streams}>
        <DashboardPage onSignOut={signIn.end} costs={api.costs} />
      </LiveChanges>
    </Provider>
  );
}
