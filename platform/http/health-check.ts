import { readEnvironment, settings } from "../runtime/environment.js";
import { requireReady } from "./require-ready.js";

/* For a container: ends with status 0 while the process that listens on PORT is ready, and says otherwise why not. */
void requireReady(() => `http://127.0.0.1:${readEnvironment({ PORT: settings.port(4000) }).PORT}`);
