# Welche Kopie der Datei lebt.
file-went = Die lebende Kopie ging am { $on } mit { $to } mit. Hier lässt sich lesen; wer trotzdem hier weitermachen will, sagt, dass sie wieder hier lebt.
file-came-from = Diese Kopie lebt. Sie kam am { $on } vom Platz von { $from }.
file-came = Diese Kopie lebt. Sie kam am { $on } hierher.
file-back = Diese Datei ging am { $went } mit { $to } mit und lebt seit { $on } wieder hier. Wird auch die andere Kopie benutzt, leben zwei: Was in der einen steht, steht nicht in der anderen, und nichts führt sie zusammen.
file-take-back = Sie lebt wieder hier
file-take-back-sure = Die Datei zurücknehmen?
file-take-back-about = Das ist richtig, wenn die Kopie bei { $to } nicht mehr benutzt wird oder verloren ging. Was dort seit { $on } geschrieben wurde, steht nicht hier, und nichts führt beide von selbst zusammen. Sag { $to } Bescheid, damit nur eine benutzt wird.
file-copy-name = { $workspace } für { $name }

# Zwei Kopien nebeneinander
file-beside-same = Beide halten dasselbe fest.
file-beside-here = Diese geht weiter: { $here ->
    [one] Eine Sache wurde
   *[other] { $here } Dinge wurden
  } hier geschrieben, die andere hat das nicht. In der anderen steht nichts, was hier fehlt.
file-beside-there = Die andere geht weiter: { $there ->
    [one] Eine Sache wurde
   *[other] { $there } Dinge wurden
  } dort geschrieben, hier steht das nicht. Hier steht nichts, was dort fehlt.
file-beside-both = Zwei lebende Kopien. Nur hier geschrieben: { $here }. Nur dort geschrieben: { $there }. Nichts ging verloren, und nichts führt sie zusammen: Wählt, mit welcher es weitergeht, und tragt dort nach, was fehlt.
