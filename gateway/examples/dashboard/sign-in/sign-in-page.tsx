interface Properties {
  readonly problem?: string;
  readonly onSignIn: () => void;
}

export function SignInPage({ problem, onSignIn }: Properties) {
  return (
    <main className="sign-in">
      <p className="brand">Cordon</p>
      <h1>Incident dashboard</h1>
      <p>What is open, what is overdue, and how fast responses are. You see what your teams may see.</p>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="button" className="primary" onClick={onSignIn}>
        Sign in
      </button>
    </main>
  );
}
