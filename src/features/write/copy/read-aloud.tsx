import { useEffect, useState } from 'react';
import { Button } from '../../../ui/button.tsx';

/** A voice of this computer's own. One that sends the text to be spoken elsewhere is never used. */
function ownVoice(): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  return speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith('en'));
}

/** Reads the page aloud, where the browser has a voice of its own for it; shows nothing where it has none. */
export function ReadAloud({ text }: { text: string }) {
  const [voice, setVoice] = useState(ownVoice);
  const [reading, setReading] = useState(false);
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return;
    const look = () => setVoice(ownVoice());
    // Some browsers know their voices only after a while.
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      speechSynthesis.removeEventListener?.('voiceschanged', look);
      speechSynthesis.cancel();
    };
  }, []);
  if (!voice) return null;

  function turn() {
    speechSynthesis.cancel();
    if (reading) return setReading(false);
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice ?? null;
    speech.lang = voice?.lang ?? 'en-GB';
    speech.rate = 0.9;
    speech.addEventListener('end', () => setReading(false));
    speech.addEventListener('error', () => setReading(false));
    speechSynthesis.speak(speech);
    setReading(true);
  }

  return (
    <Button look="link" onClick={turn}>
      {reading ? 'Stop reading' : 'Read it aloud'}
    </Button>
  );
}
