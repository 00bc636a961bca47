import { Link } from "react-router";

export function Elsewhere() {
  return (
    <main>
      <h1>Elsewhere</h1>
      <Link id="back" to="/">
        Back
      </Link>
    </main>
  );
}
