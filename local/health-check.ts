import { requireReady } from "../platform/http/require-ready.js";
import { runningUrl, selectDataFolder } from "./commands/running-url.js";

/* For a container: ends with status 0 while the gateway of the system with this data folder is ready. */
void requireReady(() => runningUrl(selectDataFolder(), "gateway"));
