interface Progress {
  readonly status: string;
  readonly reason?: string;
}

/** Reports the steps of the site's build until it is done; failures are reported by its own log. */
export async function followSite(url: string, stopped: AbortSignal, report: (line: string) => void): Promise<void> {
  let lastReason: string | undefined;
  while (!stopped.aborted) {
    const { status, reason } = await progressOf(url, stopped);
    if (status === "ready") return report(`site ready on ${url}`);
    if (status === "failed") return;
    if (lastReason !== undefined && reason !== undefined && reason !== lastReason) report(`site: ${reason}`);
    lastReason = reason ?? lastReason;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A site that is restarting is asked once more. */
async function progressOf(url: string, stopped: AbortSignal): Promise<Progress> {
  try {
    return (await (await fetch(`${url}/health/ready`, { signal: stopped })).json()) as Progress;
  } catch {
    return { status: "not ready" };
  }
}
