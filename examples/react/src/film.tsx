declare const thirdParty: string;

export default function Film() {
  return <iframe src={`${thirdParty}/embed/frame.html`} title="How we make lamps" />;
}
