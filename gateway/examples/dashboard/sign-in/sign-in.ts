import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Configuration } from "../api/configuration.js";

interface SignInState {
  /** Who is signed in; undefined while nobody is. */
  readonly subject?: string;
  /** Why nobody is signed in, where that needs words. */
  readonly problem?: string;
}

/**
 * Signing in by OpenID Connect: the authorization code flow with PKCE. Tokens are kept in memory only, so a page that is
 * loaded again signs in again. sessionStorage has the verifier, state and nonce of a sign-in under way, and nothing else.
 */
export class SignIn {
  private readonly manager: UserManager;
  private current: SignInState = {};
  private token: string | undefined;
  private readonly listeners = new Set<() => void>();

  constructor({ issuer, clientId, scope }: Configuration) {
    this.manager = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${location.origin}/`,
      // With offline_access, there is a refresh token, by which the access token is renewed a minute before it runs out.
      scope,
      automaticSilentRenew: true,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
    this.manager.events.addUserLoaded(({ access_token, profile }) => {
      this.token = access_token;
      this.change({ subject: profile.sub });
    });
    this.manager.events.addAccessTokenExpired(() => this.runOut());
  }

  /** When the identity provider has led back to this page: exchanges the code, and takes it out of the address. */
  async takeUp(): Promise<void> {
    const parameters = new URLSearchParams(location.search);
    if (!parameters.has("code") && !parameters.has("error")) return;
    try {
      await this.manager.signinRedirectCallback();
    } catch (error) {
      this.change({ problem: `Signing in has failed: ${(error as Error).message}` });
    }
    history.replaceState(null, "", "/");
  }

  readonly begin = async (): Promise<void> => {
    try {
      await this.manager.signinRedirect();
    } catch (error) {
      this.change({ problem: `The identity provider cannot be reached: ${(error as Error).message}` });
    }
  };

  /** Forgets the tokens and all that was read with them. Where your provider has a session of its own, end that too: signoutRedirect. */
  readonly end = async (problem?: string): Promise<void> => {
    this.token = undefined;
    await this.manager.removeUser();
    this.change(problem === undefined ? {} : { problem });
  };

  /** The token to send now. */
  readonly accessToken = (): string | undefined => this.token;

  /** After the gateway has refused a token: gets another, or has the person sign in again. */
  readonly renew = async (): Promise<void> => {
    const user = await this.manager.signinSilent().catch(() => null);
    if (!user) await this.runOut();
  };

  readonly state = (): SignInState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private runOut(): Promise<void> {
    return this.end("Your sign-in has run out. Sign in again to go on.");
  }

  private change(state: SignInState): void {
    // A renewed token is no news for the page.
    if (state.subject !== undefined && state.subject === this.current.subject) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
