package wae.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wae.domain.classification.ClassNames;
import wae.domain.classification.Evaluation;
import wae.domain.classification.LabelMatch;
import wae.domain.classification.Prediction;
import wae.domain.classification.RunningSystem;
import wae.domain.dataset.EightBitPicture;
import wae.domain.dataset.LabelledData;
import wae.domain.dataset.LabelledPictures;
import wae.domain.image.Picture;
import wae.domain.task.Monitor;
import wae.domain.task.Problem;

/** Measures how well a running system does on labelled pictures. */
public final class SystemEvaluation {

    private final RunningSystem system;
    private final ClassNames classNames;
    private final boolean foreign;
    private final int batch;

    /**
     * An evaluation.
     *
     * @param classNames of the system's scores
     * @param foreign    whether another program made the system
     * @param batch      pictures in one run
     */
    public SystemEvaluation(RunningSystem system, ClassNames classNames, boolean foreign, int batch) {
        this.system = system;
        this.classNames = classNames;
        this.foreign = foreign;
        this.batch = batch;
    }

    /**
     * Evaluates.
     *
     * @param pictures part of the data to evaluate on
     * @param title    what that is, in words
     * @param monitor  cancelling it ends the evaluation; what was seen counts
     * @throws Problem if the system tells other classes apart, or cannot be run
     */
    public EvaluationReport on(LabelledData data, LabelledPictures pictures, String title, Monitor monitor) throws Problem {
        LabelMatch match = LabelMatch.of(system.name(), classNames, foreign, data.classes());
        Evaluation evaluation = new Evaluation(classNames.count());
        long start = System.nanoTime();
        int skipped = 0;
        for (int from = 0; from < pictures.count() && !monitor.cancelled(); from += batch) {
            int to = Math.min(pictures.count(), from + batch);
            skipped += run(pictures, from, to, match.scoreOf(), evaluation);
            monitor.progress((double) to / pictures.count());
        }
        return new EvaluationReport(system.name(), title, data.fingerprint(), match.named(classNames, data.classes()),
                evaluation.accuracies(),
                evaluation.confusions(), skipped, match.byOrder(), (System.nanoTime() - start) / 1e9);
    }

    private int run(LabelledPictures pictures, int from, int to, List<Integer> scoreOf, Evaluation evaluation) throws Problem {
        List<Picture> readable = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int index = from; index < to; index++) {
            Optional<EightBitPicture> picture = pictures.picture(index);
            if (picture.isPresent()) {
                readable.add(picture.get().toPicture());
                labels.add(scoreOf.get(pictures.label(index)));
            }
        }
        if (!readable.isEmpty()) {
            system.prepare(readable);
            system.run();
            List<Prediction> predictions = system.predictions();
            for (int i = 0; i < predictions.size(); i++) {
                evaluation.add(predictions.get(i).requireNumbers(system.name()), labels.get(i));
            }
        }
        return to - from - readable.size();
    }
}
