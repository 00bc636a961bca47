// The site's own set-up, in a file so that a page with a strict policy can use it too.
fetch("/policy.json")
  .then((answer) => answer.json())
  .then((policy) => tillit.start(policy, { reload: false }));
