package wae.view.compare;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import wae.chart.Role;

/** A small block of a role's colour before its name. */
final class RoleMark {

    private RoleMark() {
    }

    static Node of(Role role) {
        Region mark = new Region();
        mark.getStyleClass().add("role-mark");
        mark.setStyle("-fx-background-color: " + role.cssName() + ";"); // colours themselves are in styles/roles.css
        return mark;
    }
}
