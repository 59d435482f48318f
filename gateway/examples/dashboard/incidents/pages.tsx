interface Properties {
  readonly number: number;
  readonly onBack?: () => void;
  readonly onNext?: () => void;
}

export function Pages({ number, onBack, onNext }: Properties) {
  if (!onBack && !onNext) return null;
  return (
    <nav className="pages" aria-label="Pages of the list">
      <button type="button" disabled={!onBack} onClick={onBack}>
        Previous page
      </button>
      <span aria-live="polite">Page {number}</span>
      <button type="button" disabled={!onNext} onClick={onNext}>
        Next page
      </button>
    </nav>
  );
}
