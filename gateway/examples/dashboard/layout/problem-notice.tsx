import type { Problem } from "../api/problems-of.js";

interface Properties {
  readonly problems: readonly Problem[];
  readonly onTryAgain?: () => void;
}

/** What could not be read and why, in the words of the API and with its code. */
export function ProblemNotice({ problems, onTryAgain }: Properties) {
  if (problems.length === 0) return null;
  return (
    <div className="problem" role="alert">
      {problems.map(({ message, code, field }) => (
        <p key={`${code} ${field} ${message}`}>
          {message} <code>{code}</code>
        </p>
      ))}
      {onTryAgain && (
        <button type="button" onClick={onTryAgain}>
          Try again
        </button>
      )}
    </div>
  );
}
