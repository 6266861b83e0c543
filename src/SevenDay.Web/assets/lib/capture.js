// The form for one entry: checked, saved on the device, then sent. Without this script it is an ordinary form.
import { add, change, draft, find, keepDraft, owner } from './outbox.js';
import { clearMistakes, showMistakes } from './mistakes.js';

const PAUSE = 250;

export async function enhanceCapture(attempt) {
  const form = document.querySelector('form[data-sd-capture]');
  if (!form) return;
  const key = location.pathname + location.search;
  const correcting = location.hash.startsWith('#correct=') ? await find(location.hash.slice('#correct='.length)) : undefined;
  const note = document.querySelector('[data-sd-saved]');
  const questions = JSON.parse(form.dataset.questions);

  const typed = () => [...new FormData(form)].filter(([name]) => name.startsWith('Input.'));
  const before = correcting ?? await draft(key);
  if (before && (correcting || before.owner === (await owner())?.id)) {
    fill(form, before.fields);
    note.textContent = correcting ? 'Change what is wrong and save it again.' : 'What you had typed has been put back.';
  }

  let pause, saving = false;
  const keepTyped = async () => { if (!saving && !correcting) await keepDraft(key, (await owner())?.id, typed()); };
  form.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(keepTyped, PAUSE); });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepTyped());

  form.addEventListener('submit', async event => {
    const user = await ownerAtOnce(event);
    if (!user || saving) return;
    clearMistakes(form);
    const mistakes = check(questions, form);
    if (mistakes.length) return showMistakes(form, mistakes);
    saving = true;
    clearTimeout(pause);
    try {
      await save(user);
    } catch {
      showMistakes(form, [{ text: 'This device could not save the entry. What you typed is still here. Free some space on the device and save again.' }]);
    } finally {
      saving = false;
    }
  });

  // The page must not go away while we look up who this is.
  async function ownerAtOnce(event) {
    event.preventDefault();
    const user = await owner();
    if (!user) form.submit();
    return user;
  }

  async function save(user) {
    const answers = answersOf(questions, form);
    const entry = {
      id: correcting?.id ?? crypto.randomUUID(), form: key, audit: form.dataset.audit, round: form.dataset.round, organisation: form.dataset.organisation, body: form.dataset.body,
      owner: user.id, savedAt: new Date().toISOString(), answers, fields: typed(), shown: shownOf(form),
      titles: Object.fromEntries(questions.map(question => [question.key, question.text])),
    };
    if (correcting) await change(correcting.id, { ...entry, owner: correcting.owner, state: 'waiting', reasons: [], nextTry: 0 }, true);
    else await add(entry, key);
    navigator.storage?.persist?.();
    note.textContent = 'Saved on this device.';
    if (!correcting) startNext();
    // What is typed from now on belongs to the next case, however long sending takes.
    saving = false;
    const result = await attempt(true);
    const arrived = result.sent.find(one => one.id === entry.id);
    if (arrived) note.textContent = `Saved and sent. ${arrived.score.join(' ')}`;
    else if ((await find(entry.id))?.state === 'refused') note.textContent = 'Saved on this device, but the portal refused it. Look at the entries on this device.';
    if (correcting) location.assign('/audits/device');
  }

  function startNext() {
    const kept = typed().filter(([name]) => form.dataset.kept.split(' ').some(question => name === `Input.Answers[${question}]`));
    form.reset();
    form.querySelectorAll('input[type=radio]').forEach(box => {
      box.checked = false;
      if (box.hasAttribute('aria-expanded')) box.setAttribute('aria-expanded', 'false');
    });
    form.querySelectorAll('.nhsuk-radios__conditional').forEach(part => part.classList.add('nhsuk-radios__conditional--hidden'));
    form.querySelectorAll('input:not([type=radio]):not([type=hidden]), textarea').forEach(box => { box.value = ''; });
    fill(form, kept);
    note.focus();
    scrollTo(0, 0);
  }
}

function fill(form, fields) {
  for (const [name, value] of fields)
    for (const box of form.elements) {
      if (box.name !== name || box.type === 'hidden') continue;
      if (box.type === 'radio') { if (box.value === value) box.click(); }
      else box.value = value;
    }
}

const valueOf = (form, name) => (new FormData(form).get(name) ?? '').toString().trim();

function answersOf(questions, form) {
  const answers = {};
  for (const question of questions) {
    const value = question.dated
      ? ['Days', 'Times', 'Clocks'].map(part => valueOf(form, `Input.${part}[${question.key}]`)).join(' ').trim()
      : valueOf(form, `Input.Answers[${question.key}]`);
    if (value && isAsked(question, answers)) answers[question.key] = value;
  }
  return answers;
}

const isAsked = (question, answers) => !question.whenKey || answers[question.whenKey] === question.whenAnswer;

function check(questions, form) {
  const answers = answersOf(questions, form);
  const mistakes = [];
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    const name = question.dated ? `Input.Days[${question.key}]` : `Input.Answers[${question.key}]`;
    if (!answers[question.key]) {
      if (question.required) mistakes.push({ name, text: `Answer: ${question.text}` });
    } else if (question.dated && !/^\d{4}-\d\d-\d\d ([01]?\d|2[0-3]):?[0-5]\d( (BST|GMT))?$/.test(answers[question.key])) {
      mistakes.push({ name, text: `${question.text}: choose the day and write the time on the 24-hour clock, such as 19:05` });
    }
  }
  return mistakes;
}

// What was asked and answered, in words, so that an entry can be read long after its form has gone.
function shownOf(form) {
  const shown = [];
  for (const group of form.querySelectorAll('.nhsuk-form-group')) {
    const title = group.querySelector(':scope > fieldset > legend, :scope > label, :scope > .nhsuk-label-wrapper')?.textContent.trim();
    const boxes = [...group.querySelectorAll('select, textarea, input:not([type=hidden])')].filter(box => box.closest('.nhsuk-form-group') === group && box.name && box.checkVisibility?.() !== false);
    const values = boxes.map(box => box.type === 'radio' ? (box.checked ? form.querySelector(`label[for="${box.id}"]`)?.textContent.trim() : '')
      : box.localName === 'select' ? (box.value ? box.selectedOptions[0].textContent.trim() : '') : box.value.trim()).filter(Boolean);
    if (title && values.length) shown.push([title, values.join(' ')]);
  }
  return shown;
}
