import Link from "next/link";

export default function Elsewhere() {
  return (
    <main>
      <h1>Elsewhere</h1>
      <Link id="back" href="/">
        Back
      </Link>
    </main>
  );
}
