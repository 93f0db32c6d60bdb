//! What a form on the screen of a drill asks for: its fields read into one thing that may happen.

use crate::shell::fields::Fields;
use parvis_app::exercises::drill::event::{Note, NoteKind, Place, Reported, Wash, WashKind, What, Whose};
use parvis_app::exercises::id::{ExitId, Lang, RoomId, Seconds};
use parvis_core::{DrillKind, Language};

/// What a form asks for, of somebody who writes in `lang`; `fresh` is an id nobody has yet.
///
/// # Errors
/// A form no page of ours sends, or a field that was left empty: the message that says it.
pub fn read(fields: &Fields, kind: DrillKind, lang: Language, fresh: &str) -> Result<What, &'static str> {
    let (after, lang) = (fields.number("after").map(|after| Seconds(i64::from(after))), Lang(lang));
    let room = || fields.get("room").into();
    let exit = || fields.get("exit").into();
    let yes = fields.get("yes") != "no";
    let number = |name| fields.number(name).ok_or("slip-number");
    let reported = || {
        let note = fields.some("note").unwrap_or(fresh).into();
        let label = fields.some("label").map(ToOwned::to_owned);
        Ok::<_, &'static str>(Reported { room: room(), note, count: number("count")?, label, lang, after })
    };
    let whose = |which: &str| Whose {
        room: fields.get(&format!("{which}-room")).into(),
        note: fields.get(&format!("{which}-note")).into(),
    };
    Ok(match fields.get("do") {
        "start" => What::Started,
        "all-clear" => What::AllClear { after },
        "end" => What::Ended,
        "secured" => What::RoomSecured { room: room(), secured: yes, after },
        "empty" => What::RoomEmpty { room: room(), empty: yes, after },
        "out" => What::ClassOut { room: room(), out: yes, exit: fields.some("exit").map(Into::into), after },
        "count" => What::Accounted { room: room(), place: place(kind), count: number("count")?, after },
        "missing" => What::Missing(reported()?),
        "extra" => What::Extra(reported()?),
        "match" => {
            What::Matched { missing: whose("missing"), extra: whose("extra"), count: number("count")?, after }
        }
        "first" => What::ExitFirst { exit: exit(), after },
        "last" => What::ExitLast { exit: exit(), after },
        "counted" => What::ExitCounted { exit: exit(), count: number("count")? },
        "note" => What::Noted(note(fields, lang, fresh)?),
        "wash" => What::Washed(wash(fields, lang, fresh)?),
        _ => return Err("error-bad-request"),
    })
}

/// Where heads are counted in this kind of drill.
const fn place(kind: DrillKind) -> Place {
    match kind {
        DrillKind::Evacuation | DrillKind::Combined => Place::AssemblyPoint,
        DrillKind::Lockdown | DrillKind::Shelter | DrillKind::Briefing => Place::Room,
    }
}

/// A place as forms name it: `room:hall`, `exit:west`, or nothing.
pub fn place_of(place: &str) -> (Option<RoomId>, Option<ExitId>) {
    match place.split_once(':') {
        Some(("room", id)) => (Some(id.into()), None),
        Some(("exit", id)) => (None, Some(id.into())),
        _ => (None, None),
    }
}

fn wash(fields: &Fields, lang: Lang, fresh: &str) -> Result<Wash, &'static str> {
    let old = fields.some("note");
    let text = fields.get("text").to_owned();
    if old.is_none() && text.is_empty() {
        return Err("slip-drill-note");
    }
    let (room, exit) = place_of(fields.get("where"));
    let wash = match fields.get("kind") {
        "hard" => WashKind::Hard,
        "change" => WashKind::Change,
        _ => WashKind::Good,
    };
    Ok(Wash { note: old.unwrap_or(fresh).into(), wash, room, exit, text, lang })
}

fn note(fields: &Fields, lang: Lang, fresh: &str) -> Result<Note, &'static str> {
    let old = fields.some("note");
    let text = fields.get("text");
    // Without its text a note is taken back; a new one must say something.
    if old.is_none() && text.is_empty() {
        return Err("slip-drill-note");
    }
    let (room, exit) = place_of(fields.get("where"));
    let note_kind = match fields.get("kind") {
        "strength" => NoteKind::Strength,
        "information" => NoteKind::Information,
        _ => NoteKind::Gap,
    };
    let note = old.unwrap_or(fresh).into();
    Ok(Note { note, room, exit, note_kind, text: text.to_owned(), lang, after: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn check(form: &str) -> String {
        let read = read(&Fields::read(form.as_bytes()), DrillKind::Lockdown, Language::Ru, "n9");
        match read {
            Ok(what) => serde_json::to_string(&what).unwrap(),
            Err(slip) => slip.to_owned(),
        }
    }

    #[test]
    fn what_forms_ask_for() {
        let forms = [
            "do=start",
            "do=secured&room=hall&yes=yes&after=80",
            "do=secured&room=hall&yes=no&after=",
            "do=out&room=hall&yes=yes&exit=west",
            "do=count&room=hall&count=24",
            "do=count&room=hall&count=many",
            "do=missing&room=hall&count=1&label=a+boy",
            "do=missing&room=hall&note=m1&count=2&label=two+boys",
            "do=missing&room=hall&note=m1&count=0",
            "do=match&missing-room=hall&missing-note=m1&extra-room=gym&extra-note=x1&count=1",
            "do=note&kind=gap&where=exit:west&text=It+sticks.",
            "do=note&kind=gap&where=&text=",
            "do=note&note=n1&text=",
            "do=wash&kind=hard&where=room:hall&text=The+key+is+small.",
            "do=wash&kind=good&where=&text=",
            "do=wash&kind=good&note=w1&text=",
            "do=fly",
        ];
        let said: Vec<String> = forms.iter().map(|form| check(form)).collect();
        expect![[r#"
            {"kind":"started"}
            {"kind":"room-secured","room":"hall","secured":true,"after":80}
            {"kind":"room-secured","room":"hall","secured":false,"after":null}
            {"kind":"class-out","room":"hall","out":true,"exit":"west","after":null}
            {"kind":"accounted","room":"hall","place":"room","count":24,"after":null}
            slip-number
            {"kind":"missing","room":"hall","note":"n9","count":1,"label":"a boy","lang":"ru","after":null}
            {"kind":"missing","room":"hall","note":"m1","count":2,"label":"two boys","lang":"ru","after":null}
            {"kind":"missing","room":"hall","note":"m1","count":0,"label":null,"lang":"ru","after":null}
            {"kind":"matched","missing":{"room":"hall","note":"m1"},"extra":{"room":"gym","note":"x1"},"count":1,"after":null}
            {"kind":"noted","note":"n9","room":null,"exit":"west","note_kind":"gap","text":"It sticks.","lang":"ru","after":null}
            slip-drill-note
            {"kind":"noted","note":"n1","room":null,"exit":null,"note_kind":"gap","text":"","lang":"ru","after":null}
            {"kind":"washed","note":"n9","wash":"hard","room":"hall","exit":null,"text":"The key is small.","lang":"ru"}
            slip-drill-note
            {"kind":"washed","note":"w1","wash":"good","room":null,"exit":null,"text":"","lang":"ru"}
            error-bad-request"#]].assert_eq(&said.join("\n"));
    }
}
