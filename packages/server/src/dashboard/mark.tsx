// Tillit's mark: two rings that hold each other.

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 20" width="32" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      <circle cx="22" cy="10" r="8" />
    </svg>
  );
}
